import { tileFrame } from './frames/tileFrame.ts';
import { usdtGlyph } from './generated/usdtGlyph.ts';
import { Mark, type MarkProps } from './Mark.tsx';

/**
 * The USDT mark in a 38×24 tile.
 *
 * @example
 * <UsdtMark />              // beside the word USDT: decoration
 * <UsdtMark label="USDT" /> // alone: needs a name
 */
export function UsdtMark(props: MarkProps) {
  return <Mark {...props} glyph={usdtGlyph} frame={tileFrame} />;
}
