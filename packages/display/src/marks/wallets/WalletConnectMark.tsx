import { walletFrame } from '../frames/walletFrame.ts';
import { walletConnectGlyph } from '../generated/walletConnectGlyph.ts';
import { Mark, type MarkProps } from '../Mark.tsx';

/** WalletConnect, 24 px. Only where StablePay has confirmed the wallet. */
export function WalletConnectMark(props: MarkProps) {
  return <Mark {...props} glyph={walletConnectGlyph} frame={walletFrame} />;
}
