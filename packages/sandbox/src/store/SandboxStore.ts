import type { Fault } from '../faults/Fault.ts';
import type { SandboxSession } from '../session/SandboxSession.ts';
import type { WebhookEvent } from '../webhooks/WebhookEvent.ts';
import type { RecordKind, RecordWrite, SandboxRecords } from './SandboxRecords.ts';

type MaybePromise<T> = T | Promise<T>;

/** What survives a restart besides sessions and events. */
export type SandboxSettings = {
  /** Added to the machine's clock, in milliseconds. */
  clockOffsetMs: number;
  webhooksEnabled: boolean;
  /** What a repeated create gets: its first answer (B2), or 409 (S16). */
  idempotency: 'replay' | 'conflict';
  /** What goes wrong with answers of the REST API. */
  faults: readonly Fault[];
  /** How far the clock of signatures is off, in milliseconds. */
  clockSkewMs: number;
  /** Replaces the merchant's own address when set. */
  webhookUrl?: string | undefined;
};

/** The first answer to a create, given again when its idempotency key comes back. */
export type StoredAnswer = { digest: string; status: number; body: string };

/**
 * Where the sandbox keeps its state; memory and `node:sqlite` are included, and one conformance
 * test runs over all. Values go in and come out as copies. One engine per store.
 */
export type SandboxStore = {
  /**
   * Adds a session, and with it the answer for its idempotency key, in one step.
   * `order-taken` when the merchant has a session for this order already: nothing is written.
   */
  insertSession: (input: {
    session: SandboxSession;
    answer?: { key: string; value: StoredAnswer } | undefined;
  }) => MaybePromise<'inserted' | 'order-taken'>;
  readSession: (id: string) => MaybePromise<SandboxSession | undefined>;
  /** Replaces a session and adds an event to the outbox in one step. */
  updateSession: (input: {
    session: SandboxSession;
    event?: WebhookEvent | undefined;
  }) => MaybePromise<void>;
  /** Newest first. */
  listSessions: (input: {
    limit: number;
    orderId?: string | undefined;
  }) => MaybePromise<SandboxSession[]>;
  /** Pending sessions, the one that expires first in front. */
  listPending: (input: { limit: number }) => MaybePromise<SandboxSession[]>;

  /** Adds or replaces records, and adds events and kept answers, all in one step. */
  commit: (input: {
    records: readonly RecordWrite[];
    events?: readonly WebhookEvent[] | undefined;
    answers?: readonly { key: string; value: StoredAnswer }[] | undefined;
  }) => MaybePromise<void>;
  readRecord: <Kind extends RecordKind>(input: {
    kind: Kind;
    id: string;
  }) => MaybePromise<SandboxRecords[Kind] | undefined>;
  /** In the order they were added. */
  listRecords: <Kind extends RecordKind>(input: {
    kind: Kind;
    merchantId?: string | undefined;
    parent?: string | undefined;
  }) => MaybePromise<SandboxRecords[Kind][]>;
  /** The record of a kind with the earliest `dueAt`. */
  firstDue: <Kind extends RecordKind>(kind: Kind) => MaybePromise<SandboxRecords[Kind] | undefined>;

  /** True for the first caller with this key; forgets keys whose `expiresAt` lies before `now`. */
  claimNonce: (input: { key: string; now: number; expiresAt: number }) => MaybePromise<boolean>;
  readAnswer: (key: string) => MaybePromise<StoredAnswer | undefined>;

  readEvent: (id: string) => MaybePromise<WebhookEvent | undefined>;
  writeEvent: (event: WebhookEvent) => MaybePromise<void>;
  /** Newest first. */
  listEvents: (input: { limit: number }) => MaybePromise<WebhookEvent[]>;
  /** Events still to deliver, the one due first in front. */
  listWaiting: () => MaybePromise<WebhookEvent[]>;

  readSettings: () => MaybePromise<SandboxSettings | undefined>;
  writeSettings: (settings: SandboxSettings) => MaybePromise<void>;
  /** Forgets everything. */
  reset: () => MaybePromise<void>;
  close: () => MaybePromise<void>;
};
