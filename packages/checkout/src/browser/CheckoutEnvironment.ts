/** Something happened to the page after which asking the server is worthwhile. */
export type EnvironmentEvent =
  | { type: 'woke' }
  | { type: 'hid' }
  /** The page goes away, for good or into the back-forward cache; nothing may stay open. */
  | { type: 'left' }
  /** Another tab wrote to the storage. */
  | { type: 'storageChanged'; key: string | null };

/** What the engine knows about the page it runs in; injected, so that tests can play a page. */
export type CheckoutEnvironment = {
  isVisible: () => boolean;
  isOnline: () => boolean;
  subscribe: (listener: (event: EnvironmentEvent) => void) => () => void;
};
