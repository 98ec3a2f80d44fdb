import type { SessionPhase } from '@stablepay/core';
import type { DisplayMessages } from '@stablepay/display';
import type { DetailMessages } from './DetailMessages.ts';

/** Headline and explanation of one view. */
export type ViewMessages = { title: string; text: string };

/**
 * The words every payer may need at once; the others come later (`DetailMessages`). Plain strings with `{slots}`, so that they can be handed from a
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
  /** Takes `{seconds}`. */
  checkedAgo: string;

  /** Nothing has come for 8 s. */
  slow: string;
  awaiting: {
    /** Before the QR code: what to know when the money comes from an exchange. */
    exchange: string;
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
  };
  confirming: ViewMessages;
  paid: {
    title: string;
    /** Takes `{reference}`. */
    text: string;
  };
  /** Of any state in which nothing is certain. */
  dontPayAgain: string;
  /** Of an expired payment, and of any that ended without money. */
  endedText: string;
  /** Stands for the text of an ended session on which money was seen. */
  fundsSeenText: string;
  startAgain: string;

  /** No payment page could be opened, whatever the reason. */
  problem: ViewMessages;
  tryAgain: string;
  /** Trouble beside the state, never instead of it. */
  connection: string;

  /** Default: those of `locale`, loaded when they are needed; English for a locale of your own. */
  details?: DetailMessages | undefined;
};
