import { networkFrame } from '../frames/networkFrame.ts';
import { ethereumGlyph } from '../generated/ethereumGlyph.ts';
import { Mark, type MarkProps } from '../Mark.tsx';

/** Ethereum, 20 px. For the network only, and beside the word: as a coin it has no place here. */
export function EthereumMark(props: MarkProps) {
  return <Mark {...props} glyph={ethereumGlyph} frame={networkFrame} />;
}
