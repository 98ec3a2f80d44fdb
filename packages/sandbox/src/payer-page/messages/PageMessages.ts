import type { SessionStatus } from '@stablepay/core';
import type { MandateMessages } from './MandateMessages.ts';

/** Every text of the payer page; `{name}` stands for an inserted value. */
export type PageMessages = {
  mandate: MandateMessages;
  /** BCP 47 tag for `lang` and number formats. */
  locale: string;
  title: string;
  ribbon: string;
  backToShop: string;
  closePage: string;
  order: string;
  rate: string;
  coin: string;
  network: string;
  update: string;
  address: string;
  addressHint: string;
  qrLabel: string;
  copy: string;
  copied: string;
  pay: string;
  payRest: string;
  confirm: string;
  payLate: string;
  testerTitle: string;
  testerHint: string;
  seeOnChain: string;
  underpay: string;
  overpay: string;
  freeze: string;
  fail: string;
  expire: string;
  timeLeft: string;
  timeUp: string;
  summary: string;
  quantity: string;
  subtotal: string;
  tax: string;
  shipping: string;
  total: string;
  notFoundTitle: string;
  notFoundText: string;
  /** The line at the foot of the card. */
  status: Record<SessionStatus, string>;
  /** Headline and text of the states in which there is nothing to scan. */
  outcome: Record<Exclude<SessionStatus, 'pending'>, { title: string; text: string }>;
};
