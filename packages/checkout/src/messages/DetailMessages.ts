import type { ViewMessages } from './CheckoutMessages.ts';
import type { ProblemKind } from './problemOf.ts';

/**
 * The words most payers never need. They come in a chunk of their own, by the locale of
 * `CheckoutMessages`; hand them in as its `details` for a language of your own.
 */
export type DetailMessages = {
  underpaid: ViewMessages & {
    /** Takes `{received}` and `{due}`. */
    titleWithAmounts: string;
    /** Takes `{missing}`. */
    textWithAmounts: string;
    payTheRest: string;
  };
  overpaid: ViewMessages;
  frozen: ViewMessages;
  canceled: ViewMessages;
  failed: ViewMessages;
  /** The countdown is at zero, and the server has not said that it is over. */
  checkingText: string;
  checkNow: string;
  unknownTitle: string;
  expiredTitle: string;
  chooseOther: string;
  /** Takes `{amount}`, with its coin. */
  paidAmount: string;
  /** Paid after the session had ended; takes `{reference}`. */
  paidLate: string;
  /** Shown only where the session's own numbers prove an amount in coins. */
  rateLocked: string;
  contact: string;
  notices: {
    /** Takes `{seconds}`. */
    connectionWithDelay: string;
    lost: string;
    reconnect: string;
    /** The next press stays in this tab. */
    windowBlocked: string;
    cancelFailed: string;
    cancelRefused: string;
    /** Takes `{price}`. */
    amountChanged: string;
  };
  problems: Record<Exclude<ProblemKind, 'unreachable'>, ViewMessages>;
  /** Opens the payment page without this page's help. */
  openPlain: string;
  alreadySent: { ask: string; notYet: string };
  /** Names of facts, in the receipt and in what is copied. */
  facts: {
    amount: string;
    order: string;
    payment: string;
    status: string;
    opened: string;
    checked: string;
  };
  spoken: {
    /** Takes `{minutes}`. */
    minutesLeft: string;
    /** Takes `{seconds}`. */
    secondsLeft: string;
  };
  copyReceipt: string;
  copyForSupport: string;
  /** What a hand has to do where the clipboard is closed. */
  copyTextByHand: string;
  qr: {
    tooLong: string;
    enlarge: string;
    save: string;
    /** Says in words what the picture holds. */
    holds: string;
  };
  /** Opens the window of a payment again where nothing is to be paid now. */
  showPayment: string;
  /** Over a game: which keys and buttons move the focus. */
  gameControls: string;
};
