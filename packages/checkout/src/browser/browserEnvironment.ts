import type { CheckoutEnvironment, EnvironmentEvent } from './CheckoutEnvironment.ts';

/** The page this runs in. Without a DOM: always visible, always online, no events. */
export const browserEnvironment: CheckoutEnvironment = {
  isVisible: () => !globalThis.document?.hidden,
  isOnline: () => globalThis.navigator?.onLine ?? true,
  subscribe: (listener) => {
    if (typeof window === 'undefined') return () => undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const tell = (event: EnvironmentEvent) => () => listener(event);

    document.addEventListener(
      'visibilitychange',
      () => listener({ type: browserEnvironment.isVisible() ? 'woke' : 'hid' }),
      { signal },
    );
    // The first pageshow belongs to the load itself; a restored page is one that woke.
    window.addEventListener(
      'pageshow',
      (event) => {
        if (event.persisted) listener({ type: 'woke' });
      },
      { signal },
    );
    window.addEventListener('pagehide', tell({ type: 'left' }), { signal });
    window.addEventListener('online', tell({ type: 'woke' }), { signal });
    window.addEventListener('focus', tell({ type: 'woke' }), { signal });
    window.addEventListener(
      'storage',
      (event) => listener({ type: 'storageChanged', key: event.key }),
      { signal },
    );
    return () => controller.abort();
  },
};
