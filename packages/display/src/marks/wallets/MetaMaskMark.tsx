import { walletFrame } from '../frames/walletFrame.ts';
import { metaMaskGlyph } from '../generated/metaMaskGlyph.ts';
import { Mark, type MarkProps } from '../Mark.tsx';

/** MetaMask, 24 px. Only where StablePay has confirmed the wallet. */
export function MetaMaskMark(props: MarkProps) {
  return <Mark {...props} glyph={metaMaskGlyph} frame={walletFrame} />;
}
