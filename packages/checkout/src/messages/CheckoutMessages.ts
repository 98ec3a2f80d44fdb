import type { SessionPhase } from '@stablepay/core';
import type { DisplayMessages } from '@stablepay/display';
import type { ProblemKind } from './problemOf.ts';

/** Headline and explanation of one view. */
export type ViewMessages = { title: string; text: string };

/**
 * Every word of the checkout. Plain strings with `{slots}`, so that they can be handed from a
 * server component to the browser. Override single ones with `{ ...en, … }`.
 */
export type CheckoutMessages = {
  /** BCP 47 tag; also sets `lang` and the digits of amounts. */
  locale: string;
  /** Whether somebody who grew up with the language has checked the texts. */
  reviewed: boolean;
  /** The words of the payment option in front of the checkout; also says the direction. */
  option: DisplayMessages;

  /** What a screen reader calls the panel. */
  panelLabel: string;
  testRibbon: string;
  close: string;
  /** Either coin, 1:1 to a price in US dollars. */
  eitherToken: string;
  /** Takes `{reference}` and `{price}`. */
  orderWithPrice: string;
  /** Takes `{reference}`. */
  order: string;

  /** The line at the bottom: one per phase. */
  status: Record<SessionPhase, string>;
  resumingStatus: string;
  notStarted: string;
  /** Takes `{seconds}`. */
  checkedAgo: string;

  opening: { slow: string; tryAgain: string };
  awaiting: {
    scan: string;
    scanElsewhere: string;
    qrLabel: string;
    open: string;
    opensInNewTab: string;
    copy: string;
    copied: string;
    copyByHand: string;
    cancel: string;
    canceling: string;
    pageSlow: string;
  };
  checking: ViewMessages;
  confirming: ViewMessages;
  paid: {
    title: string;
    /** Takes `{amount}`, with its coin. */
    titleWithAmount: string;
    /** Takes `{reference}`. */
    text: string;
    /** Takes `{reference}`. */
    lateText: string;
  };
  underpaid: ViewMessages & {
    /** Takes `{received}` and `{due}`. */
    titleWithAmounts: string;
    /** Takes `{missing}`. */
    textWithAmounts: string;
    payTheRest: string;
  };
  overpaid: ViewMessages;
  frozen: ViewMessages;
  unknown: ViewMessages;
  expired: ViewMessages;
  canceled: ViewMessages;
  failed: ViewMessages;
  /** Stands for the text of an ended session on which money was seen. */
  fundsSeenText: string;
  startAgain: string;
  chooseOther: string;
  contact: string;

  problems: Record<ProblemKind, ViewMessages>;
  tryAgain: string;
  notices: {
    connection: string;
    /** Takes `{seconds}`. */
    connectionWithDelay: string;
    checkNow: string;
    lost: string;
    reconnect: string;
    cancelFailed: string;
    cancelRefused: string;
    /** Takes `{price}`. */
    amountChanged: string;
  };
  spoken: {
    /** Takes `{minutes}`. */
    minutesLeft: string;
    /** Takes `{seconds}`. */
    secondsLeft: string;
  };
};
