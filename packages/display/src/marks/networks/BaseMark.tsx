import { networkFrame } from '../frames/networkFrame.ts';
import { baseGlyph } from '../generated/baseGlyph.ts';
import { Mark, type MarkProps } from '../Mark.tsx';

/**
 * Base, 20 px. Beside the word; StablePay does not name this network, so show it only where the
 * merchant's account has it.
 */
export function BaseMark(props: MarkProps) {
  return <Mark {...props} glyph={baseGlyph} frame={networkFrame} />;
}
