import { networkFrame } from '../frames/networkFrame.ts';
import { tronGlyph } from '../generated/tronGlyph.ts';
import { Mark, type MarkProps } from '../Mark.tsx';

/** TRON, 20 px. Beside the word. */
export function TronMark(props: MarkProps) {
  return <Mark {...props} glyph={tronGlyph} frame={networkFrame} />;
}
