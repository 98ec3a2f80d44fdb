import type { ChunkLoader } from '../loader/createChunkLoader.ts';

/** An element as chunks see it. */
export type MountHost = ChunkLoader & {
  element: HTMLElement & { value: string; checked: boolean };
  shadow: ShadowRoot;
  /** The one style sheet of all elements of the page. */
  sheet: CSSStyleSheet;
  /** An attribute, or the page's default. */
  read: (attribute: string) => string | undefined;
  /** Lets its chunk take over, once. */
  mount: () => void;
  /** Something of the element has changed. */
  update: () => void;
};

/** A row: one of the radios of its form. */
export type RowHost = MountHost & {
  internals: ElementInternals;
  /** Shows another way to pay; at first what the page wrote inside the element. */
  fail: () => void;
  /** It has left the page; `more` puts back what it changed there. */
  leave?: () => void;
};

export type Mounted = { update: () => void; unmount: () => void };

/** What a chunk that takes over elements exports. */
export type MountChunk = { mount: (host: MountHost) => Promise<Mounted> };

/** What the elements of a page share. */
export type ElementSeams = ChunkLoader & {
  /** What the page says of all elements: `data-*` on the tag, `StablePay.configure`. */
  readDefault: (attribute: string) => string | null | undefined;
};

/** What `more` exports for stage 1. */
export type MoreChunk = {
  /** Called once: defines the elements that are not rows. */
  begin: (seams: ElementSeams) => void;
  /** Called whenever a row stands in a page. */
  tend: (host: RowHost) => void;
  /** Chunks that know further ones add theirs. */
  hashes: Record<string, string | undefined>;
};
