import type { FetchLike } from '@stablepay/core';

/** A connection that can be dropped by hand; hand its `fetch` to the provider. */
export type NetworkSwitch = {
  fetch: FetchLike;
  isOnline: () => boolean;
  setOnline: (isOnline: boolean) => void;
  subscribe: (listener: () => void) => () => void;
};

/**
 * Wraps a `fetch` so that the {@link Simulator} can drop the network: what is on its way breaks,
 * and nothing new gets through until it is back.
 *
 * @example
 * const network = createNetworkSwitch();
 * <StablePayProvider proxyUrl="/api/stablepay" fetch={network.fetch}>
 */
export function createNetworkSwitch(
  fetch: FetchLike = (input, init) => globalThis.fetch(input, init),
): NetworkSwitch {
  const listeners = new Set<() => void>();
  // Aborted while the network is down.
  let line = new AbortController();
  const isOnline = () => !line.signal.aborted;

  return {
    isOnline,
    setOnline: (wanted) => {
      if (wanted === isOnline()) return;
      if (wanted) line = new AbortController();
      else line.abort();
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fetch: (input, init) => {
      const broken = () => new TypeError('Failed to fetch');
      const { signal } = line;
      if (signal.aborted) return Promise.reject(broken());
      return new Promise((resolve, reject) => {
        const drop = () => reject(broken());
        signal.addEventListener('abort', drop, { once: true });
        void fetch(input, init)
          .then(resolve, reject)
          .finally(() => signal.removeEventListener('abort', drop));
      });
    },
  };
}
