import type { Checkout } from '../engine/Checkout.ts';
import type { CheckoutEvent } from './CheckoutEvent.ts';
import { selectEvents } from './selectEvents.ts';

/**
 * Tells everything that happens to a checkout from now on, as one stream; the seam for telemetry.
 * Returns the removal. It keeps nothing running: it looks at each new snapshot. A listener that
 * throws is reported to the page and disturbs nobody.
 *
 * @example
 * const checkout = createCheckout({ proxyUrl: '/api/stablepay', reference: 'ORD-1001' });
 * observeCheckout({ checkout, onEvent: toDataLayer(window.dataLayer) });
 */
export function observeCheckout({
  checkout,
  onEvent,
}: {
  checkout: Pick<Checkout, 'getSnapshot' | 'subscribe'>;
  onEvent: (event: CheckoutEvent) => void;
}): () => void {
  let before = checkout.getSnapshot();
  return checkout.subscribe(() => {
    const change = { before, after: checkout.getSnapshot() };
    // Before anybody is told, who may change it again.
    before = change.after;
    const { reference } = change.after;
    for (const occurrence of selectEvents(change)) {
      try {
        onEvent({ version: 1, reference, ...occurrence });
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  });
}
