import type { SandboxSession } from '../session/SandboxSession.ts';
import type { WebhookEvent } from '../webhooks/WebhookEvent.ts';
import type { RecordKind, SandboxRecords } from './SandboxRecords.ts';
import type { SandboxSettings, SandboxStore, StoredAnswer } from './SandboxStore.ts';

const copy = <T>(value: T): T => structuredClone(value);

const dueOf = (row: SandboxRecords[RecordKind]) => ('dueAt' in row ? row.dueAt : undefined);

/** Keeps everything in this process until it ends. */
export function createMemoryStore(): SandboxStore {
  const sessions = new Map<string, SandboxSession>();
  const orders = new Set<string>();
  const answers = new Map<string, StoredAnswer>();
  const nonces = new Map<string, number>();
  const events = new Map<string, WebhookEvent>();
  const records: { [Kind in RecordKind]: Map<string, SandboxRecords[Kind]> } = {
    refund: new Map(),
    subscription: new Map(),
    invoice: new Map(),
    payment: new Map(),
    paymentMethod: new Map(),
    customer: new Map(),
  };
  let settings: SandboxSettings | undefined;

  // One type parameter for both sides, so that a record can only land among its own kind.
  const put = <Kind extends RecordKind>(kind: Kind, value: SandboxRecords[Kind]) => {
    records[kind].set(value.id, copy(value));
  };
  const rowsOf = <Kind extends RecordKind>(kind: Kind): SandboxRecords[Kind][] => [
    ...records[kind].values(),
  ];

  const newest = <T>(rows: Iterable<T>, limit: number) => [...rows].reverse().slice(0, limit);

  const forgetNonces = (now: number) => {
    // Keys were added in the order they end (the clock may have been moved; then a later sweep
    // finds them), so the sweep stops at the first that still lives.
    for (const [key, expiresAt] of nonces) {
      if (expiresAt >= now) return;
      nonces.delete(key);
    }
  };

  return {
    insertSession({ session, answer }) {
      const order = JSON.stringify([session.merchantId, session.orderId]);
      if (orders.has(order)) return 'order-taken';
      orders.add(order);
      sessions.set(session.id, copy(session));
      if (answer) answers.set(answer.key, copy(answer.value));
      return 'inserted';
    },
    readSession: (id) => copy(sessions.get(id)),
    updateSession({ session, event }) {
      sessions.set(session.id, copy(session));
      if (event) events.set(event.id, copy(event));
    },
    listSessions: ({ limit, orderId }) =>
      copy(
        newest(
          [...sessions.values()].filter((row) => orderId === undefined || row.orderId === orderId),
          limit,
        ),
      ),
    listPending: ({ limit }) =>
      copy(
        [...sessions.values()]
          .filter((session) => session.status === 'pending')
          .sort((a, b) => a.expiresAt - b.expiresAt)
          .slice(0, limit),
      ),

    commit({ records: writes, events: added = [], answers: kept = [] }) {
      for (const { kind, value } of writes) put(kind, value);
      for (const event of added) events.set(event.id, copy(event));
      for (const { key, value } of kept) answers.set(key, copy(value));
    },
    readRecord: ({ kind, id }) => copy(records[kind].get(id)),
    listRecords: ({ kind, merchantId, parent }) =>
      copy(
        rowsOf(kind).filter(
          (row) =>
            (merchantId === undefined || row.merchantId === merchantId) &&
            (parent === undefined || ('parent' in row && row.parent === parent)),
        ),
      ),
    firstDue: (kind) =>
      copy(
        rowsOf(kind)
          .filter((row) => dueOf(row) !== undefined)
          .sort((a, b) => (dueOf(a) ?? 0) - (dueOf(b) ?? 0))[0],
      ),

    claimNonce({ key, now, expiresAt }) {
      forgetNonces(now);
      if ((nonces.get(key) ?? -Infinity) >= now) return false;
      nonces.delete(key);
      nonces.set(key, expiresAt);
      return true;
    },
    readAnswer: (key) => copy(answers.get(key)),

    readEvent: (id) => copy(events.get(id)),
    writeEvent: (event) => void events.set(event.id, copy(event)),
    listEvents: ({ limit }) => copy(newest(events.values(), limit)),
    listWaiting: () =>
      copy(
        [...events.values()]
          .filter((event) => event.state === 'waiting')
          .sort((a, b) => (a.nextAttemptAt ?? 0) - (b.nextAttemptAt ?? 0)),
      ),

    readSettings: () => copy(settings),
    writeSettings: (value) => void (settings = copy(value)),
    reset() {
      for (const rows of [sessions, orders, answers, nonces, events]) rows.clear();
      for (const rows of Object.values(records)) rows.clear();
      settings = undefined;
    },
    close: () => undefined,
  };
}
