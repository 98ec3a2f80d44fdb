import { coinFrame } from '../frames/coinFrame.ts';
import { usdcGlyph } from '../generated/usdcGlyph.ts';
import { Mark, type MarkProps } from '../Mark.tsx';

/** The USDC mark as a round coin of 28 px, for the tiles of a top-up page (display guide 4.3). */
export function UsdcCoin(props: MarkProps) {
  return <Mark {...props} glyph={usdcGlyph} frame={coinFrame} />;
}
