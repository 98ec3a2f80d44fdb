import type { Conversion, Money } from '@stablepay/core';

/**
 * What the proxy keeps. One interface for memory, SQL and Redis; every call is atomic by itself.
 * Values are plain JSON. A call that rejects means "the store is down": the proxy then answers
 * 503 and does nothing.
 */
export type Store = {
  /**
   * Takes a key for `leaseMs`, or says why not. `committed` keys stay so for the `ttlMs` given
   * to `commit`; a lease that ran out can be taken by somebody else.
   */
  claim: (params: { key: string; leaseMs: number }) => Promise<ClaimResult>;
  /** Marks a key as done for `ttlMs`. False when the lease was lost meanwhile. */
  commit: (params: { lease: Lease; ttlMs: number }) => Promise<boolean>;
  /** Gives a key back. False when the lease was lost meanwhile. */
  release: (params: { lease: Lease }) => Promise<boolean>;

  readOrder: (reference: string) => Promise<Versioned<OrderRecord> | undefined>;
  /** Compare-and-set: writes only when the stored version is `expected` (undefined: absent). */
  writeOrder: (params: { record: OrderRecord; expected: number | undefined }) => Promise<boolean>;

  readSession: (id: string) => Promise<Versioned<SessionRecord> | undefined>;
  /**
   * Compare-and-set like {@link Store.writeOrder}. When the record's `revision` grew, tells the
   * subscribers of the session, on every instance that can be reached.
   */
  writeSession: (params: {
    record: SessionRecord;
    expected: number | undefined;
  }) => Promise<boolean>;
  /** Sessions that are not settled and whose `dueAt` is not after `now`, longest due first. */
  listUnsettled: (params: { limit: number; now: number }) => Promise<SessionRecord[]>;
  /** Calls `listener` after a change of the session. A notification may be lost. */
  subscribe: (params: { sessionId: string; listener: () => void }) => () => void;
};

/** The right to work on a key. The fence grows with every claim: an older lease is refused. */
export type Lease = { key: string; fence: number };

export type ClaimResult =
  | { outcome: 'acquired'; lease: Lease }
  | { outcome: 'busy' }
  | { outcome: 'committed' };

export type Versioned<T> = { record: T; version: number };

/** One order and its attempts, the newest last. Written before StablePay is called. */
export type OrderRecord = {
  reference: string;
  attempts: Attempt[];
  /** What the order cost when it was asked for last; a session of another price fulfils nothing. */
  askedAmount: Money;
  /** The session that fulfils the order; written before `onPaid` is called. */
  fulfilledBy?: string | undefined;
};

export type Attempt = {
  /** Counted from 1. */
  number: number;
  /** `reference`, then `reference-2`, …; unique per merchant at StablePay. */
  orderId: string;
  idempotencyKey: string;
  amount: Money;
  /** `creating` until the answer was stored; `abandoned` when its session is of no use. */
  stage: 'creating' | 'open' | 'abandoned';
  sessionId?: string | undefined;
  /** A person decided, after funds were seen, that the order may be paid anew. */
  released?: boolean | undefined;
};

/** What is known about one session; the browser sees a part of it. Times: Unix milliseconds. */
export type SessionRecord = {
  id: string;
  /** Grows with every change a browser would see; its ETag. The store's version is another. */
  revision: number;
  reference: string;
  attempt: number;
  orderId: string;
  amount: Money;
  status: string;
  url: string;
  createdAt: number;
  expiresAt: number;
  conversion?: Conversion | undefined;
  received?: Money | undefined;
  fundsSeen: boolean;
  late: boolean;
  /** We cancelled it; StablePay then reports `expired`. */
  canceledByUs: boolean;
  amountChanged: boolean;
  cancelRefused: boolean;
  /** StablePay's answer contradicts what was ordered; nothing is ever fulfilled on it. */
  mismatch: boolean;
  /** When StablePay was asked last. */
  readAt: number;
  /** When `reconcile` should ask again: soon while it is open, less and less after its end. */
  dueAt: number;
  /** Keys of the effects (`onPaid`, `onAttention`) that were carried out. */
  effects: string[];
  /** Paid and all effects done, or ended for so long that no late payment is looked for. */
  settled: boolean;
};
