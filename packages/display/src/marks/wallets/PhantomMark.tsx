import { walletFrame } from '../frames/walletFrame.ts';
import { phantomGlyph } from '../generated/phantomGlyph.ts';
import { Mark, type MarkProps } from '../Mark.tsx';

/** Phantom, 24 px. Only where StablePay has confirmed the wallet. */
export function PhantomMark(props: MarkProps) {
  return <Mark {...props} glyph={phantomGlyph} frame={walletFrame} />;
}
