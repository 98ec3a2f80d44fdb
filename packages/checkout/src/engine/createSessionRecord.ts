import { parseBoolean, parseId, parseRecord, parseToken } from '@stablepay/core';
import type { CheckoutStorage } from '../browser/CheckoutStorage.ts';

/** What is kept per order so that a reload or a second tab finds the same session. */
export type StoredSession = {
  sessionId: string;
  /** A capability for this one session. */
  token: string;
  /** Some page of this browser has reported the payment as paid. */
  paidSeen: boolean;
};

export type SessionRecord = {
  readonly key: string;
  load: () => StoredSession | undefined;
  save: (stored: StoredSession) => void;
  clear: () => void;
};

/** Every key this kit writes begins with this. */
export const storagePrefix = 'stablepay:';
const indexKey = `${storagePrefix}index`;
const longestIndex = 50;

function parseStoredSession(text: string): StoredSession {
  const record = parseRecord(JSON.parse(text), 'stored');
  return {
    sessionId: parseId(record['sessionId']),
    token: parseToken(record['token']),
    paidSeen: parseBoolean(record['paidSeen'], 'paidSeen'),
  };
}

// Orders come and go, so the oldest records leave when a new one would be the 51st.
function remember({ storage, key }: { storage: CheckoutStorage; key: string }): void {
  // One key a line; what somebody else has written there is no key of ours and falls out.
  const index = (storage.getItem(indexKey) ?? '').split('\n');
  const keys = [key, ...index.filter((entry) => entry !== key && entry.startsWith(storagePrefix))];
  for (const old of keys.splice(longestIndex)) storage.removeItem(old);
  storage.setItem(indexKey, keys.join('\n'));
}

/**
 * The stored session of one order: `stablepay:session:{proxyUrl}:{reference}`. Storage that is
 * missing, full, blocked or holds nonsense counts as empty; nothing in here throws.
 */
export function createSessionRecord({
  storage,
  proxyUrl,
  reference,
}: {
  storage: CheckoutStorage | null | undefined;
  proxyUrl: string;
  reference: string;
}): SessionRecord {
  const key = `${storagePrefix}session:${proxyUrl}:${reference}`;
  return {
    key,
    load: () =>
      safely(() => {
        const text = storage?.getItem(key);
        return text ? parseStoredSession(text) : undefined;
      }),
    // Without storage the session lives as long as the page does.
    save: (stored) =>
      safely(() => {
        if (!storage) return;
        storage.setItem(key, JSON.stringify(stored));
        remember({ storage, key });
      }),
    clear: () => safely(() => storage?.removeItem(key)),
  };
}

function safely<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
