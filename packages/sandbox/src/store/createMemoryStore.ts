import type { SandboxSession } from '../session/SandboxSession.ts';
import type { WebhookEvent } from '../webhooks/WebhookEvent.ts';
import type { SandboxSettings, SandboxStore, StoredAnswer } from './SandboxStore.ts';

const copy = <T>(value: T): T => structuredClone(value);

/** Keeps everything in this process until it ends. */
export function createMemoryStore(): SandboxStore {
  const sessions = new Map<string, SandboxSession>();
  const orders = new Set<string>();
  const answers = new Map<string, StoredAnswer>();
  const nonces = new Map<string, number>();
  const events = new Map<string, WebhookEvent>();
  let settings: SandboxSettings | undefined;

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
      settings = undefined;
    },
    close: () => undefined,
  };
}
