import type { OptionMessages } from './OptionMessages.ts';
import type { PluralForms } from './PluralForms.ts';

/** What an option can have to say about an order, in the order of the display guide, section 4.4. */
export type OptionStateName =
  | 'loading'
  | 'slow'
  | 'redirectFailed'
  | 'returned'
  | 'checking'
  | 'processing'
  | 'paid'
  | 'paidLate'
  | 'underpaid'
  | 'overpaid'
  | 'frozen'
  | 'unknown'
  | 'expired'
  | 'canceled'
  | 'failed'
  | 'unreadable';

/** The words of one state. */
export type StateMessages = {
  /** In the row, in place of the second line: at most 36 characters, no full stop. */
  line: string;
  /** In the panel, full sentences. */
  text: string;
};

/** Every word of the display kit. See `OptionMessages` for the rules of all texts. */
export type DisplayMessages = OptionMessages & {
  /** Whether somebody who grew up with the language has checked the texts. */
  reviewed: boolean;

  /** Legend of the group of payment methods. */
  groupLegend: string;
  /** Head of the group of its own, where a shop has many methods. */
  stablecoin: string;
  /** One quiet line for product, cart and footer. */
  badge: string;
  close: string;
  /** Leads the wallet marks. */
  wallets: string;
  /** What readers hear of a "+7" behind the wallet marks. Takes `{count}`. */
  moreWallets: PluralForms;
  /** Inside a wallet's own browser, instead of wallet marks. */
  continueInWallet: string;
  openWalletApp: string;
  /** Stands for `shortSubline` where a second device to scan with is unlikely. */
  walletOrAddress: string;
  /** A price either coin pays 1:1. Takes `{amount}`, a number without currency. */
  eitherCoin: string;
  /** A conversion that was proven. Takes `{amount}`, a number without currency, and `{token}`. */
  youPayToken: string;

  /** Why the option can't be chosen. */
  reasons: {
    /** Takes `{limit}`, with its currency. */
    belowMinimum: string;
    /** Takes `{limit}`, with its currency. */
    aboveMaximum: string;
    /** Takes `{currency}`, a code such as INR. */
    currency: string;
    unavailable: string;
  };

  states: Record<OptionStateName, StateMessages>;
  /** Stands for the line of `paid` where the coin is known. Takes `{token}`. */
  paidWith: string;
  /** Stands for the text of `underpaid`. Takes `{received}`, `{total}` (bare numbers), `{token}`. */
  receivedOf: string;
  /** A sentence after the text of `unreadable`. Takes `{seconds}`. */
  checkingAgain: string;

  /** Buttons and links of the states. */
  actions: {
    tryAgain: string;
    continuePayment: string;
    payTheRest: string;
    startAgain: string;
    chooseAnother: string;
    contactShop: string;
    viewTransaction: string;
  };

  /** Words that only a top-up has. */
  gaming: {
    /** Leads the line that repeats player, package and price. */
    confirm: string;
    topUpButton: string;
    /** Stands for the text of `processing`, where goods are waited for. */
    processing: string;
    returnToGame: string;
  };
};
