import { walletFrame } from '../frames/walletFrame.ts';
import { trustWalletGlyph } from '../generated/trustWalletGlyph.ts';
import { Mark, type MarkProps } from '../Mark.tsx';

/** Trust Wallet, 24 px. Only where StablePay has confirmed the wallet. */
export function TrustWalletMark(props: MarkProps) {
  return <Mark {...props} glyph={trustWalletGlyph} frame={walletFrame} />;
}
