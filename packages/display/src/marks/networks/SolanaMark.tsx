import { networkFrame } from '../frames/networkFrame.ts';
import { solanaGlyph } from '../generated/solanaGlyph.ts';
import { Mark, type MarkProps } from '../Mark.tsx';

/** Solana, 20 px. Beside the word. */
export function SolanaMark(props: MarkProps) {
  return <Mark {...props} glyph={solanaGlyph} frame={networkFrame} />;
}
