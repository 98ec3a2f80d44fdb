import type { TokenCode } from '@stablepay/core';
import type { DisplayMessages } from '../messages/DisplayMessages.ts';

export type StatusActionName = keyof DisplayMessages['actions'];

/** The one thing a shopper can do now: a link, or a button that calls back. */
export type StatusAction<Name extends StatusActionName = StatusActionName> = { name: Name } & (
  | { href: string; onPress?: undefined }
  | { onPress: () => void; href?: undefined }
);

type May<Name extends StatusActionName> = { action?: StatusAction<Name> | undefined };

/** What arrived and what was due, as exact decimal strings in one unit, such as USDT. */
export type PartPayment = { received: string; total: string; token: string };

/**
 * What became of the payment, as the server says it (display guide 4.4). Which action a state may
 * carry is part of its type: nothing that pays can be offered while a payment is on its way.
 */
export type OptionStatus =
  /** The payment page is being opened; after 8 s the words change and the action is offered. */
  | ({ state: 'loading' } & May<'tryAgain'>)
  | ({ state: 'redirectFailed' } & May<'tryAgain' | 'chooseAnother'>)
  /** Back in the shop with an unfinished session. */
  | ({ state: 'returned' } & May<'continuePayment'>)
  /** The device's clock says it is over; the server has not. */
  | { state: 'checking' }
  /** Seen on the network. */
  | { state: 'processing' }
  /** The only success. `token` is the coin it was paid with, where the backend knows it. */
  | ({ state: 'paid'; token?: TokenCode | undefined } & May<'viewTransaction'>)
  /** Paid after it had expired. */
  | ({ state: 'paidLate'; token?: TokenCode | undefined } & May<'viewTransaction'>)
  /** `part` only where the backend truly knows what arrived. */
  | ({ state: 'underpaid'; part?: PartPayment | undefined } & May<'payTheRest' | 'contactShop'>)
  | ({ state: 'overpaid' } & May<'contactShop'>)
  | ({ state: 'frozen' } & May<'contactShop'>)
  | ({ state: 'expired' } & May<'startAgain' | 'contactShop'>)
  | ({ state: 'canceled' } & May<'continuePayment' | 'startAgain' | 'contactShop'>)
  | ({ state: 'failed' } & May<'startAgain' | 'chooseAnother' | 'contactShop'>)
  /** A word this version does not know; never success. */
  | ({ state: 'unknown' } & May<'contactShop'>)
  /** A transport fault, which is never a payment result. `seconds` until the next read. */
  | ({ state: 'unreadable'; seconds?: number | undefined } & May<'tryAgain'>);
