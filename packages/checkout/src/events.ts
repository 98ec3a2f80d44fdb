/** `@stablepay/checkout/events`: everything that happens, as one typed stream, and its adapters. */
export type { CheckoutEvent } from './events/CheckoutEvent.ts';
export {
  measureCheckout,
  type CheckoutTimings,
  type PerformanceLike,
} from './events/measureCheckout.ts';
export { observeCheckout } from './events/observeCheckout.ts';
export { toCustomEvents } from './events/toCustomEvents.ts';
export { toDataLayer, type DataLayerEntry } from './events/toDataLayer.ts';
export { useCheckoutEvents } from './events/useCheckoutEvents.ts';
