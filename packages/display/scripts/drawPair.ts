import type { Shape } from '../src/marks/Glyph.ts';
import type { AssetEntry } from './AssetEntry.ts';
import type { Drawing } from './Drawing.ts';
import { toAssetEntry } from './toAssetEntry.ts';
import { toSvgText } from './toSvgText.ts';

const tileWidth = 38;
const gap = 4;

/**
 * The tiles of all coins side by side, for platforms that take one image: 80×24 for USDT and USDC
 * (display guide 5.2 and 5.5).
 */
export function drawPair({ coins }: { coins: readonly { drawing: Drawing; tile: Shape }[] }): {
  entry: AssetEntry;
  svg: string;
} {
  const width = coins.length * (tileWidth + gap) - gap;
  const height = 24;
  const drawings = coins.map(({ drawing }) => drawing);
  const title = drawings.map((drawing) => drawing.title).join(' ');
  const entry = toAssetEntry({ title, kind: 'tile', width, height, drawings });
  const tiles = coins.map(({ tile: [tag, attributes, ...children] }, at): Shape => {
    return [tag, { ...attributes, x: at * (tileWidth + gap) }, ...children];
  });
  const shape: Shape = ['svg', { width, height, viewBox: `0 0 ${width} ${height}` }, ...tiles];
  const opaque = entry.svg.replace('.svg', `-${width * 2}x${height * 2}.png`);
  return { entry: { ...entry, opaque }, svg: toSvgText({ name: 'pair', shape }) };
}
