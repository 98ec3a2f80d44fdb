import type { Clock, FetchLike } from '@stablepay/core';
import type { QueryClient } from '@tanstack/react-query';
import type { CheckoutEnvironment } from '../browser/CheckoutEnvironment.ts';
import type { CheckoutStorage } from '../browser/CheckoutStorage.ts';
import type { CheckoutWindows } from '../presentation/CheckoutWindows.ts';
import type { OutcomeJournal } from './outcomeJournal.ts';

/** Where the payment page opens, in browsers where windows can be opened. */
export type PaymentPageWindow = 'tab' | 'popup';

/** What a checkout gets from its surroundings; every one has the obvious default. */
export type CheckoutSeams = {
  /** The transport: every request to the merchant's backend. */
  fetch?: FetchLike | undefined;
  clock?: Clock | undefined;
  /** Keeps the session across reloads; `null` for none. Default: localStorage. */
  storage?: CheckoutStorage | null | undefined;
  /** Visibility, connection and wake-ups of the page. */
  environment?: CheckoutEnvironment | undefined;
  /** Opens the payment page, knows what kind of browser this is, and reaches its other tabs. */
  windows?: CheckoutWindows | undefined;
  /** Phones and in-app browsers stay in the tab whatever this says. Default `tab`. */
  paymentPage?: PaymentPageWindow | undefined;
  /** Default: a private one. */
  queryClient?: QueryClient | undefined;
  journal?: OutcomeJournal | undefined;
};
