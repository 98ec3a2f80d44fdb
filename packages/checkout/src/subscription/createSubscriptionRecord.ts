import { parseId, parseRecord, parseToken } from '@stablepay/core';
import type { CheckoutStorage } from '../browser/CheckoutStorage.ts';
import { storagePrefix, toOrder } from '../engine/createSessionRecord.ts';
import type { SubscriptionAccess } from './SubscriptionSnapshot.ts';

export type SubscriptionStorage = {
  load: () => SubscriptionAccess | undefined;
  save: (access: SubscriptionAccess) => void;
  clear: () => void;
};

function parseAccess(text: string): SubscriptionAccess {
  const record = parseRecord(JSON.parse(text), 'stored');
  return {
    subscriptionId: parseId(record['subscriptionId'], 'stored.subscriptionId'),
    token: parseToken(record['token'], 'stored.token'),
  };
}

// Storage that is missing, full or blocked only costs convenience.
const quietly = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

/** What is kept of a subscription: `stablepay:subscription:{proxyUrl}:{plan}`. */
export function createSubscriptionRecord({
  storage,
  proxyUrl,
  reference,
}: {
  storage: CheckoutStorage | undefined;
  proxyUrl: string;
  reference: string;
}): SubscriptionStorage {
  const key = `${storagePrefix}subscription:${proxyUrl}:${toOrder(reference)}`;
  return {
    load: () =>
      quietly(() => {
        const text = storage?.getItem(key);
        return text ? parseAccess(text) : undefined;
      }),
    save: (access) => quietly(() => storage?.setItem(key, JSON.stringify(access))),
    clear: () => quietly(() => storage?.removeItem(key)),
  };
}
