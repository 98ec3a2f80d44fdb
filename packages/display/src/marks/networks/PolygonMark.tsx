import { networkFrame } from '../frames/networkFrame.ts';
import { polygonGlyph } from '../generated/polygonGlyph.ts';
import { Mark, type MarkProps } from '../Mark.tsx';

/**
 * Polygon, 20 px. Beside the word; StablePay does not name this network, so show it only where
 * the merchant's account has it.
 */
export function PolygonMark(props: MarkProps) {
  return <Mark {...props} glyph={polygonGlyph} frame={networkFrame} />;
}
