import { UsdcGlyph } from './generated/UsdcGlyph.tsx';
import { type MarkProps, MarkTile } from './MarkTile.tsx';

/**
 * The USDC mark in a 38×24 tile.
 *
 * @example
 * <UsdcMark />              // beside the word USDC: decoration
 * <UsdcMark label="USDC" /> // alone: needs a name
 */
export function UsdcMark(props: MarkProps) {
  return (
    <MarkTile {...props}>
      <UsdcGlyph x={10} y={3} width={18} height={18} />
    </MarkTile>
  );
}
