import { networkFrame } from '../frames/networkFrame.ts';
import { bscGlyph } from '../generated/bscGlyph.ts';
import { Mark, type MarkProps } from '../Mark.tsx';

/** BNB Smart Chain, 20 px. Beside the word "BSC". */
export function BscMark(props: MarkProps) {
  return <Mark {...props} glyph={bscGlyph} frame={networkFrame} />;
}
