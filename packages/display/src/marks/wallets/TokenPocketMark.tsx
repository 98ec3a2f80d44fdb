import { walletFrame } from '../frames/walletFrame.ts';
import { tokenPocketGlyph } from '../generated/tokenPocketGlyph.ts';
import { Mark, type MarkProps } from '../Mark.tsx';

/** TokenPocket, 24 px. Only where StablePay has confirmed the wallet. */
export function TokenPocketMark(props: MarkProps) {
  return <Mark {...props} glyph={tokenPocketGlyph} frame={walletFrame} />;
}
