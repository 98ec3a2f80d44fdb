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
 * The order or plan of a reference, to name what is kept of it. Expiry and signature of a signed
 * one (`signReference` of `@stablepay/server`) are others each time the page is written, and have
 * no business in a storage. Whose order it is, only the server says.
 */
export const toOrder = (reference: string): string => reference.replace(/\.\d+\.[\w-]{43}$/, '');

/**
 * The stored session of one order: `stablepay:session:{proxyUrl}:{order}`. Storage that is
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
  const key = `${storagePrefix}session:${proxyUrl}:${toOrder(reference)}`;
  return {
    key,
    // What is not there is no record either.
    load: () => safely(() => parseStoredSession(String(storage?.getItem(key)))),
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
