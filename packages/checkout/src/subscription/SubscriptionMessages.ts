import type { SubscriptionInterval } from '@stablepay/core';
import type { PluralForms } from '@stablepay/display';

/** A status as one word, and what it means. Slots: `{date}`, `{price}`. */
export type SubscriptionStatusMessages = {
  incomplete: string;
  trialing: string;
  active: string;
  pastDue: string;
  canceled: string;
  incompleteExpired: string;
  unknown: string;
};

/** `one` of a language may be 1, 21, 31 …; `exact` is for 1 alone: "per month". */
export type PeriodForms = PluralForms & { exact: string };

/** The words of subscriptions, in one language. Dates and prices are filled in, never joined. */
export type SubscriptionMessages = {
  /** BCP 47. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /** Somebody who grew up with the language has checked the texts. */
  reviewed: boolean;
  label: string;
  /** `{price}` each so many `{count}` days, weeks, months, years. */
  price: Record<SubscriptionInterval, PeriodForms>;
  /** `{price}` each period of a length this version has no word for. */
  pricePerPeriod: string;
  authorizing: {
    title: string;
    charges: string;
    trial: string;
    firstCharge: string;
    payments: PluralForms;
    cancelAnytime: string;
    start: string;
    opening: string;
    open: string;
    opensInNewTab: string;
    qrLabel: string;
    scan: string;
    waiting: string;
    failed: string;
  };
  status: SubscriptionStatusMessages;
  text: SubscriptionStatusMessages & { activeUndated: string; trialingUndated: string };
  endsOn: string;
  endedOn: string;
  subscribed: string;
  again: string;
  none: string;
  loading: string;
  cancel: {
    start: string;
    title: string;
    atPeriodEnd: string;
    atPeriodEndText: string;
    now: string;
    nowText: string;
    confirm: string;
    canceling: string;
    keep: string;
    failed: string;
  };
  invoices: {
    title: string;
    date: string;
    amount: string;
    status: string;
    paid: string;
    open: string;
    void: string;
    unknown: string;
    empty: string;
    more: string;
    failed: string;
  };
  connection: string;
  checkAgain: string;
  lost: string;
};
