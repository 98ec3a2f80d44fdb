import type { ChunkLoader } from '../loader/createChunkLoader.ts';

/** What the elements of a page share. */
export type ElementSeams = {
  loader: ChunkLoader;
  /** Makes this the style sheet of all elements, if it says more than the one there is. */
  applyStyles: (css: string) => void;
  /** The page's defaults, by attribute: `data-*` on the tag, `StablePay.configure`. */
  defaults: Record<string, string | undefined>;
};
