import { composeMark } from '../src/marks/composeMark.ts';
import { coinFrame } from '../src/marks/frames/coinFrame.ts';
import { networkFrame } from '../src/marks/frames/networkFrame.ts';
import { tileFrame } from '../src/marks/frames/tileFrame.ts';
import { walletFrame } from '../src/marks/frames/walletFrame.ts';
import type { Glyph, Shape } from '../src/marks/Glyph.ts';
import type { AssetEntry } from './AssetEntry.ts';
import type { Drawing } from './Drawing.ts';
import { sanitiseDrawing } from './sanitiseDrawing.ts';
import { toAssetEntry } from './toAssetEntry.ts';
import { toGlyphModule } from './toGlyphModule.ts';
import { toShapes } from './toShapes.ts';
import { toSvgText } from './toSvgText.ts';

const framesOf = {
  coin: { tile: tileFrame, coin: coinFrame },
  network: { network: networkFrame },
  wallet: { wallet: walletFrame },
};

export type DrawnMark = {
  /** Text by path in the generated folder: the module and the SVG files. */
  files: Map<string, string>;
  entries: AssetEntry[];
  /** The coin in its tile, to stand beside others. */
  tile?: Shape | undefined;
};

/** Everything made of one drawing: its module, and an SVG file for each frame it is used in. */
export function drawMark({ drawing, svg }: { drawing: Drawing; svg: string }): DrawnMark {
  const { name, title, viewBox, kind } = drawing;
  const elements = sanitiseDrawing({ svg, name, viewBox });
  const glyph: Glyph = { viewBox, shapes: toShapes({ drawing, elements }) };
  const files = new Map([[`${name}Glyph.ts`, toGlyphModule({ drawing, glyph })]]);
  const entries = Object.entries(framesOf[kind]).map(([frameName, frame]) => {
    const { width, height } = frame;
    const entry = toAssetEntry({ title, kind: frameName, width, height, drawings: [drawing] });
    const shape = composeMark({ glyph, frame });
    files.set(`assets/${entry.svg}`, toSvgText({ name: `${frameName}-${name}`, shape }));
    return entry;
  });
  const tile = kind === 'coin' ? composeMark({ glyph, frame: tileFrame }) : undefined;
  return { files, entries, tile };
}
