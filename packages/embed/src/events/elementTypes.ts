import type { StablePayPaidEvent } from './StablePayPaidEvent.ts';
import type { StablePayStatusEvent } from './StablePayStatusEvent.ts';

/** `<stablepay-option>` and `<stablepay-checkout>`: a radio of a form, and a payment behind it. */
export type StablePayElement = HTMLElement & {
  name: string;
  value: string;
  checked: boolean;
  readonly form: HTMLFormElement | null;
  /** Chooses the option and begins the payment. Call it in a click. */
  start: () => Promise<void>;
};

declare global {
  // Only an interface can be added to.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface HTMLElementEventMap {
    'stablepay:paid': StablePayPaidEvent;
    'stablepay:status': StablePayStatusEvent;
  }
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface HTMLElementTagNameMap {
    'stablepay-option': StablePayElement;
    'stablepay-checkout': StablePayElement;
  }
}
