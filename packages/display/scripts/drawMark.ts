import { composeMark } from '../src/marks/composeMark.ts';
import { coinFrame } from '../src/marks/frames/coinFrame.ts';
import { networkFrame } from '../src/marks/frames/networkFrame.ts';
import { tileFrame } from '../src/marks/frames/tileFrame.ts';
import { walletFrame } from '../src/marks/frames/walletFrame.ts';
import type { Glyph } from '../src/marks/Glyph.ts';
import type { Drawing } from './Drawing.ts';
import { sanitiseDrawing } from './sanitiseDrawing.ts';
import { toFileName } from './toFileName.ts';
import { toGlyphModule } from './toGlyphModule.ts';
import { toShapes } from './toShapes.ts';
import { toSvgText } from './toSvgText.ts';

const framesOf = {
  coin: { tiles: tileFrame, coins: coinFrame },
  network: { networks: networkFrame },
  wallet: { wallets: walletFrame },
};

/** Everything made of one drawing: its module, and an SVG file for each frame it is used in. */
export function drawMark({ drawing, svg }: { drawing: Drawing; svg: string }): Map<string, string> {
  const { name, title, viewBox, kind } = drawing;
  const elements = sanitiseDrawing({ svg, name, viewBox });
  const glyph: Glyph = { viewBox, shapes: toShapes({ drawing, elements }) };
  const files = new Map([[`${name}Glyph.ts`, toGlyphModule({ drawing, glyph })]]);
  const file = toFileName(title);
  for (const [folder, frame] of Object.entries(framesOf[kind])) {
    const shape = composeMark({ glyph, frame });
    files.set(`assets/${folder}/${file}.svg`, toSvgText({ name: file, shape }));
  }
  return files;
}
