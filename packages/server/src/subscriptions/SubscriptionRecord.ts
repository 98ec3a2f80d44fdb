import { type Money, parseArray, parseInteger, parseRecord, parseString } from '@stablepay/core';
import type { RecordKind } from '../store/RecordKind.ts';

/** What is known about one subscription; the browser sees a part of it. Unix milliseconds. */
export type SubscriptionRecord = {
  id: string;
  /** Grows with every change a browser would see. */
  revision: number;
  /** The merchant's plan. */
  reference: string;
  /** The merchant's own id of the customer. */
  customer: string;
  /** StablePay's id of the customer, where it answers with that. */
  upstreamCustomer?: string | undefined;
  /** Key of the {@link MembershipRecord}. */
  membership: string;
  attempt: number;
  status: string;
  /** Counts the changes of status, so that every one is told once. */
  turn: number;
  /** Counts the changes of anything else: period, trial, planned end. Absent: none yet. */
  edits?: number | undefined;
  /** Keys of the effects that are done, of those it has as it stands. */
  told?: string[] | undefined;
  product: string;
  /** One period, quantity included. */
  price: Money;
  interval: string;
  intervalCount: number;
  /** Where the payer authorises; StablePay names it once, in the answer of the create. */
  url?: string | undefined;
  createdAt: number;
  trialEndsAt?: number | undefined;
  periodStart?: number | undefined;
  periodEnd?: number | undefined;
  cancelAt?: number | undefined;
  canceledAt?: number | undefined;
  iterations?: number | undefined;
  /** StablePay's answer is not about what was ordered; nobody is told it is active. */
  mismatch: boolean;
  /** Up to this invoice of StablePay's list everything was told; the list is read from here. */
  invoicesUntil?: string | undefined;
  /** Keys of what was told of invoices after that one. */
  invoicesTold?: string[] | undefined;
  /** One of them is open still, or could not be told. */
  invoicesOpen?: boolean | undefined;
  /** What the subscription was when they were listed last, and when that was. */
  invoicesSeen?: string | undefined;
  invoicesAt?: number | undefined;
  latestInvoiceId?: string | undefined;
  /** When the read began that this is the outcome of. */
  readAt: number;
  /** When reconcile should ask again; undefined once it is over. */
  dueAt?: number | undefined;
};

/** Subscriptions, by StablePay's id. */
export const subscriptionKind: RecordKind<SubscriptionRecord> = {
  name: 'subscription',
  keyOf: ({ id }) => id,
  parse: (value) => {
    const record = parseRecord(value, 'subscription');
    for (const field of ['id', 'reference', 'customer', 'membership', 'status', 'product']) {
      parseString(record[field], `subscription.${field}`);
    }
    for (const field of ['revision', 'attempt', 'turn', 'intervalCount', 'createdAt', 'readAt']) {
      parseInteger(record[field], `subscription.${field}`);
    }
    parseRecord(record['price'], 'subscription.price');
    return value as SubscriptionRecord;
  },
  revisionOf: ({ revision }) => revision,
  dueAtOf: ({ dueAt }) => dueAt,
};

/** One customer and one plan: the natural key under which there is one subscription at a time. */
export type MembershipRecord = {
  /** Digest of customer and plan. */
  key: string;
  customer: string;
  reference: string;
  attempts: MembershipAttempt[];
};

export type MembershipAttempt = {
  /** Counted from 1. */
  number: number;
  idempotencyKey: string;
  price: Money;
  /** The plan as it was ordered; attempts of before that were written down do not have it. */
  product?: string | undefined;
  interval?: string | undefined;
  intervalCount?: number | undefined;
  /** `creating` until the answer was stored; `abandoned` when its subscription is of no use. */
  stage: 'creating' | 'open' | 'abandoned';
  subscriptionId?: string | undefined;
};

/** Memberships, by the digest of customer and plan. */
export const membershipKind: RecordKind<MembershipRecord> = {
  name: 'membership',
  keyOf: ({ key }) => key,
  parse: (value) => {
    const record = parseRecord(value, 'membership');
    for (const field of ['key', 'customer', 'reference']) {
      parseString(record[field], `membership.${field}`);
    }
    parseArray(record['attempts'], 'membership.attempts', parseRecord);
    return value as MembershipRecord;
  },
  revisionOf: () => 0,
  dueAtOf: () => undefined,
};
