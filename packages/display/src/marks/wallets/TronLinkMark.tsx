import { walletFrame } from '../frames/walletFrame.ts';
import { tronLinkGlyph } from '../generated/tronLinkGlyph.ts';
import { Mark, type MarkProps } from '../Mark.tsx';

/** TronLink, 24 px. Only where StablePay has confirmed the wallet. */
export function TronLinkMark(props: MarkProps) {
  return <Mark {...props} glyph={tronLinkGlyph} frame={walletFrame} />;
}
