import type { ReactNode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';

/** Takes over the nodes of a shadow root. */
export function hydrateInto(container: ShadowRoot, node: ReactNode): Root {
  // Preact asks for no more than a parent of nodes; React's types know elements only.
  return hydrateRoot(container as ParentNode as Element, node);
}
