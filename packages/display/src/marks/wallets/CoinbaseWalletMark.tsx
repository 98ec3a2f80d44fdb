import { walletFrame } from '../frames/walletFrame.ts';
import { coinbaseWalletGlyph } from '../generated/coinbaseWalletGlyph.ts';
import { Mark, type MarkProps } from '../Mark.tsx';

/** Coinbase Wallet, 24 px. Only where StablePay has confirmed the wallet. */
export function CoinbaseWalletMark(props: MarkProps) {
  return <Mark {...props} glyph={coinbaseWalletGlyph} frame={walletFrame} />;
}
