import type { Conversion, Money } from '@stablepay/core';

/**
 * What the proxy keeps. One interface for memory, SQL and Redis; every call is atomic by itself.
 * A store knows nothing of payments: it keeps texts under a kind and a key. A call that rejects
 * means "the store is down": the proxy then answers 503 and does nothing.
 */
export type Store = {
  /**
   * Takes a key for `leaseMs`, or says why not. `committed` keys stay so for the `ttlMs` given
   * to `commit`; a lease that ran out can be taken by somebody else. Nothing is ever evicted to
   * make room: a store that is full rejects.
   */
  claim: (params: { key: string; leaseMs: number }) => Promise<ClaimResult>;
  /** Marks a key as done for `ttlMs`. False when the lease was lost meanwhile. */
  commit: (params: { lease: Lease; ttlMs: number }) => Promise<boolean>;
  /** Gives a key back. False when the lease was lost meanwhile. */
  release: (params: { lease: Lease }) => Promise<boolean>;

  /** The text and its version; undefined when it was never written, removed, or has expired. */
  read: (address: RecordAddress) => Promise<StoredText | undefined>;
  /**
   * Compare-and-set: writes only when the stored version is `expected` (undefined: absent). When
   * `revision` differs from the stored one, tells the subscribers, on every instance that can be
   * reached.
   */
  write: (params: WriteText) => Promise<boolean>;
  /** Forgets a record; nothing happens when there is none. */
  remove: (address: RecordAddress) => Promise<void>;
  /** Texts of one kind whose `dueAt` is not after `now`, longest due first. */
  listDue: (params: { kind: string; limit: number; now: number }) => Promise<string[]>;
  /** Calls `listener` after a change of the record. A notification may be lost. */
  subscribe: (params: RecordAddress & { listener: () => void }) => () => void;
  /** Lets go of connections and files. */
  close?: (() => Promise<void>) | undefined;
};

/** Where a record lies. Kinds are few and fixed; keys are ids and references. */
export type RecordAddress = { kind: string; key: string };

export type StoredText = { text: string; version: number };

export type WriteText = RecordAddress & {
  text: string;
  expected: number | undefined;
  /** Grows with what subscribers care about. */
  revision: number;
  /** When `listDue` lists it, Unix milliseconds; undefined for never. */
  dueAt: number | undefined;
  /** When it may be forgotten, Unix milliseconds. */
  expiresAt: number;
};

/** The right to work on a key. Every claim has its own fence: an older lease is refused. */
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
  /** Money was seen on its session. */
  funded?: boolean | undefined;
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
