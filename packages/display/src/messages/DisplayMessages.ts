import type { OptionMessages } from './OptionMessages.ts';
import type { PluralForms } from './PluralForms.ts';

/** What an option can have to say about an order, in the order of the display guide, section 4.4. */
export type OptionStateName =
  | 'loading'
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
  /** A conversion that was proven. Takes `{amount}`, with its coin. */
  quoted: string;

  /** Why the option can't be chosen. */
  disabled: {
    /** Takes `{amount}`, with its currency. */
    minimum: string;
    /** Takes `{amount}`, with its currency. */
    maximum: string;
    /** Takes `{currency}`, a code such as INR. */
    currency: string;
    unavailable: string;
  };

  /** What is said about each state, in full sentences. */
  states: Record<OptionStateName, string>;
  /** The same in a word or two, for tiles and narrow rows: at most 20 characters. */
  short: Record<OptionStateName | 'disabled', string>;
  /** Stands for `states.loading` after 8 s. */
  stillLoading: string;
  /** Stands for `states.paid` where the coin is known. Takes `{token}`. */
  paidWith: string;
  /** Stands for `states.underpaid`. Takes `{received}`, a bare number, and `{due}`, with its coin. */
  underpaidWithAmounts: string;
  /** Stands for `states.unreadable`. Takes `{seconds}`. */
  unreadableWithDelay: string;

  /** Buttons and links of the states. */
  actions: {
    tryAgain: string;
    continuePayment: string;
    payTheRest: string;
    startAgain: string;
    chooseOther: string;
    contact: string;
    viewTransaction: string;
  };

  /** Words that only a top-up has. */
  gaming: {
    /** Leads the line that repeats player, package and price. */
    confirm: string;
    topUpButton: string;
    /** Stands for `states.processing`, where goods are waited for. */
    processing: string;
    returnToGame: string;
  };
};
