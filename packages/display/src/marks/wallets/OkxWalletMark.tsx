import { walletFrame } from '../frames/walletFrame.ts';
import { okxWalletGlyph } from '../generated/okxWalletGlyph.ts';
import { Mark, type MarkProps } from '../Mark.tsx';

/** OKX Wallet, 24 px. Only where StablePay has confirmed the wallet. */
export function OkxWalletMark(props: MarkProps) {
  return <Mark {...props} glyph={okxWalletGlyph} frame={walletFrame} />;
}
