import { UsdtGlyph } from './generated/UsdtGlyph.tsx';
import { type MarkProps, MarkTile } from './MarkTile.tsx';

/**
 * The USDT mark in a 38×24 tile.
 *
 * @example
 * <UsdtMark />              // beside the word USDT: decoration
 * <UsdtMark label="USDT" /> // alone: needs a name
 */
export function UsdtMark(props: MarkProps) {
  return (
    <MarkTile {...props}>
      <UsdtGlyph x={10} y={3} width={18} height={18} />
    </MarkTile>
  );
}
