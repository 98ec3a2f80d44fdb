import type { CheckoutWindows } from './CheckoutWindows.ts';
import { readPageFacts } from './readPageFacts.ts';

const popupFeatures = 'popup,width=480,height=760';

/** The windows of the browser this runs in. */
export const browserWindows: CheckoutWindows = {
  facts: readPageFacts,
  open: ({ url, kind }) => {
    let opened: Window | null | undefined;
    try {
      // Empty at first, so that the new page never sees the one that opened it.
      opened = window.open('', '_blank', kind === 'popup' ? popupFeatures : undefined);
      if (!opened || opened.closed) return undefined;
      opened.opener = null;
      opened.location.replace(url);
    } catch {
      // Half open is worse than not open: an empty window over the shop.
      opened?.close();
      return undefined;
    }
    const page = opened;
    return { isClosed: () => page.closed };
  },
  leave: (url) => window.location.assign(url),
  openChannel: (name, onMessage) => {
    try {
      const channel = new BroadcastChannel(name);
      channel.addEventListener('message', ({ data }) => onMessage(data));
      return {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this origin only and takes no target.
        post: (message) => channel.postMessage(message),
        close: () => channel.close(),
      };
    } catch {
      // Not there, or refused in some frames; then every tab asks for itself.
      return undefined;
    }
  },
};
