import type { CheckoutEvent } from './CheckoutEvent.ts';

/** What is pushed: the name where tag managers look for it, and the event. */
export type DataLayerEntry = {
  event: `stablepay:${CheckoutEvent['type']}`;
  stablepay: CheckoutEvent;
};

/**
 * Pushes events into a tag manager's data layer: `{ event: 'stablepay:checkout:paid', stablepay }`.
 *
 * @example
 * observeCheckout({ checkout, onEvent: toDataLayer((window.dataLayer ??= [])) });
 */
export function toDataLayer(layer: {
  push: (entry: DataLayerEntry) => unknown;
}): (event: CheckoutEvent) => void {
  return (event) => {
    layer.push({ event: `stablepay:${event.type}`, stablepay: event });
  };
}
