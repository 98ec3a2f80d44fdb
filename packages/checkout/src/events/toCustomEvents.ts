import type { CheckoutEvent } from './CheckoutEvent.ts';

/**
 * Hands events to the page as `CustomEvent`s: `stablepay:checkout:paid`, with the event as
 * `detail`. They bubble and leave shadow roots.
 *
 * @example
 * observeCheckout({ checkout, onEvent: toCustomEvents(document) });
 * document.addEventListener('stablepay:handoff:blocked', ({ detail }) => console.log(detail.mode));
 */
export function toCustomEvents(target: EventTarget): (event: CheckoutEvent) => void {
  return (event) => {
    const name = `stablepay:${event.type}`;
    target.dispatchEvent(new CustomEvent(name, { detail: event, bubbles: true, composed: true }));
  };
}
