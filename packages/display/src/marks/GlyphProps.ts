/** Where a generated drawing sits inside a tile, in the tile's units. */
export type GlyphProps = { x: number; y: number; width: number; height: number };
