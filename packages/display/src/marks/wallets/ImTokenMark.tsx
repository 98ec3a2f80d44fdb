import { walletFrame } from '../frames/walletFrame.ts';
import { imTokenGlyph } from '../generated/imTokenGlyph.ts';
import { Mark, type MarkProps } from '../Mark.tsx';

/** imToken, 24 px. Only where StablePay has confirmed the wallet. */
export function ImTokenMark(props: MarkProps) {
  return <Mark {...props} glyph={imTokenGlyph} frame={walletFrame} />;
}
