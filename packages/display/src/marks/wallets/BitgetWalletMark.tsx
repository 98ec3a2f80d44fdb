import { walletFrame } from '../frames/walletFrame.ts';
import { bitgetWalletGlyph } from '../generated/bitgetWalletGlyph.ts';
import { Mark, type MarkProps } from '../Mark.tsx';

/** Bitget Wallet, 24 px. Only where StablePay has confirmed the wallet. */
export function BitgetWalletMark(props: MarkProps) {
  return <Mark {...props} glyph={bitgetWalletGlyph} frame={walletFrame} />;
}
