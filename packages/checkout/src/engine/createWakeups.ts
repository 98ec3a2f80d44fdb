import type { Clock } from '@stablepay/core';
import type { CheckoutEnvironment } from '../browser/CheckoutEnvironment.ts';

const mergeMs = 500;

export type Wakeups = {
  listen: () => void;
  stop: () => void;
  /** Takes part in the merging: false when a wake-up was served within the last 500 ms. */
  claim: () => boolean;
};

/**
 * Listens to the page while there is something to follow. A phone that comes back fires several
 * events in a row; the first is served and the others within 500 ms are the same wake-up.
 */
export function createWakeups({
  environment,
  clock,
  onWake,
  onHide,
  onStorageChange,
}: {
  environment: CheckoutEnvironment;
  clock: Clock;
  onWake: () => void;
  onHide: () => void;
  onStorageChange: (key: string | null) => void;
}): Wakeups {
  let unsubscribe: (() => void) | undefined;
  let servedAt = Number.NEGATIVE_INFINITY;

  const claim = () => {
    const now = clock.monotonic();
    if (now - servedAt < mergeMs) return false;
    // What is asked out of sight does not take the place of the return.
    if (environment.isVisible()) servedAt = now;
    return true;
  };

  return {
    claim,
    listen: () => {
      unsubscribe ??= environment.subscribe((event) => {
        if (event.type === 'storageChanged') onStorageChange(event.key);
        else if (event.type !== 'woke') {
          // What comes after it is another return, however short the absence; the monotonic
          // clock may have stood still meanwhile.
          servedAt = Number.NEGATIVE_INFINITY;
          onHide();
        } else if (environment.isVisible() && claim()) onWake();
      });
    },
    stop: () => {
      unsubscribe?.();
      unsubscribe = undefined;
    },
  };
}
