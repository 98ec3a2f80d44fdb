import { tileFrame } from './frames/tileFrame.ts';
import { usdcGlyph } from './generated/usdcGlyph.ts';
import { Mark, type MarkProps } from './Mark.tsx';

/**
 * The USDC mark in a 38×24 tile.
 *
 * @example
 * <UsdcMark />              // beside the word USDC: decoration
 * <UsdcMark label="USDC" /> // alone: needs a name
 */
export function UsdcMark(props: MarkProps) {
  return <Mark {...props} glyph={usdcGlyph} frame={tileFrame} />;
}
