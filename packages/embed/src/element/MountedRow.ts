import type { RowElement } from './RowElement.ts';

/** What a chunk gives for an element it has taken over. */
export type MountedRow = {
  /** Something of the element has changed. */
  update: () => void;
  unmount: () => void;
};

/** What the chunks `flow` and `option` export. */
export type RowChunk = { mount: (element: RowElement) => Promise<MountedRow> };
