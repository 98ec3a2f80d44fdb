import type { AssetEntry } from './AssetEntry.ts';
import type { Drawing } from './Drawing.ts';
import { drawMark } from './drawMark.ts';
import { drawPair } from './drawPair.ts';

/** Every file made of the drawings, by path in the generated folder. */
export function drawAll(inputs: readonly { drawing: Drawing; svg: string }[]): Map<string, string> {
  const drawn = inputs.map(({ drawing, svg }) => ({ drawing, ...drawMark({ drawing, svg }) }));
  const files = new Map(drawn.flatMap((mark) => [...mark.files]));
  const entries: AssetEntry[] = drawn.flatMap((mark) => mark.entries);
  const coins = drawn.flatMap(({ drawing, tile }) => (tile ? [{ drawing, tile }] : []));
  if (coins.length > 1) {
    const { entry, svg } = drawPair({ coins });
    files.set(`assets/${entry.svg}`, svg);
    entries.push(entry);
  }
  files.set('assets/manifest.json', `${JSON.stringify({ marks: entries }, null, 2)}\n`);
  return files;
}
