import { coinFrame } from '../frames/coinFrame.ts';
import { usdtGlyph } from '../generated/usdtGlyph.ts';
import { Mark, type MarkProps } from '../Mark.tsx';

/** The USDT mark as a round coin of 28 px, for the tiles of a top-up page (display guide 4.3). */
export function UsdtCoin(props: MarkProps) {
  return <Mark {...props} glyph={usdtGlyph} frame={coinFrame} />;
}
