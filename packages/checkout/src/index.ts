/**
 * `@stablepay/checkout`: what happens after choosing: create, hand over, follow, finish, resume.
 * Import `@stablepay/checkout/styles.css` once; it brings the styles of the option along.
 */

// engine, without a user interface
export { createCheckout, type CreateCheckoutParameters } from './engine/createCheckout.ts';
export type { CheckoutSeams, PaymentPageWindow } from './engine/CheckoutSeams.ts';
export type { Checkout } from './engine/Checkout.ts';
export type { CheckoutActivity, CheckoutSnapshot } from './engine/CheckoutSnapshot.ts';
export type { CheckoutCallbacks, PaidEvent, StatusChangeEvent } from './engine/createOutcomes.ts';
export { createOutcomeJournal, type OutcomeJournal } from './engine/outcomeJournal.ts';
export type { CheckoutEnvironment, EnvironmentEvent } from './browser/CheckoutEnvironment.ts';
export type { CheckoutStorage } from './browser/CheckoutStorage.ts';
export type { CheckoutWindows, OpenedWindow, TabChannel } from './presentation/CheckoutWindows.ts';
export type { HandOff } from './presentation/HandOff.ts';

// React
export { StablePayProvider, type StablePayProviderProps } from './provider/StablePayProvider.tsx';
export type { StablePayTheme } from './provider/StablePayContext.ts';
export {
  useCheckout,
  type UseCheckoutParameters,
  type UseCheckoutReturnType,
} from './hooks/useCheckout.ts';
export { CheckoutPanel, type CheckoutPanelProps } from './panel/CheckoutPanel.tsx';
export { PaymentQr } from './parts/PaymentQr.tsx';
export type { PanelSlots } from './views/ViewProps.ts';
export { StablePayCheckout, type StablePayCheckoutProps } from './drop-in/StablePayCheckout.tsx';

// messages; each language is also an entry of its own, such as `@stablepay/checkout/locales/zh-CN`
export type { CheckoutMessages, ViewMessages } from './messages/CheckoutMessages.ts';
export type { ProblemKind } from './messages/problemOf.ts';
export { en } from './messages/en.ts';
