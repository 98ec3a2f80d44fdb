import type { PageFacts } from './PresentationEnvironment.ts';

/** A window that was opened. What happens in it is never known; only whether it is still there. */
export type OpenedWindow = { isClosed: () => boolean };

/** A line to the other tabs of this browser. */
export type TabChannel = { post: (message: unknown) => void; close: () => void };

/** What may be done with windows; injected, so that tests and host apps can play a browser. */
export type CheckoutWindows = {
  facts: () => Omit<PageFacts, 'canOpenExternally'>;
  /**
   * Opens an address in a window that gets no handle on this page. Called inside a click and
   * answers at once; undefined when the browser refused.
   */
  open: (request: { url: string; kind: 'new-tab' | 'popup' }) => OpenedWindow | undefined;
  /** Leaves this page for the address. */
  leave: (url: string) => void;
  /** Hands an address to the system's browser. Only for apps around the page that can. */
  openExternally?: ((url: string) => void) | undefined;
  /** Reaches the other tabs; left out or undefined where that is not possible. */
  openChannel?:
    | ((name: string, onMessage: (message: unknown) => void) => TabChannel | undefined)
    | undefined;
};
