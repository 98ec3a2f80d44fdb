import type { CheckoutStorage } from '../src/browser/CheckoutStorage.ts';

/** What one browser keeps, shared by its tabs. */
export function createTestStorage(): CheckoutStorage & { entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}

/** A browser that forbids storage: every touch throws. */
export function createBrokenStorage(): CheckoutStorage {
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  return { getItem: refuse, setItem: refuse, removeItem: refuse };
}
