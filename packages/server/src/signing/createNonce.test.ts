import { expect, it } from 'vitest';
import { createNonce, ownNoncePrefix } from './createNonce.ts';

it('T02: a nonce of ours says so, has the documented form, and comes once', () => {
  const nonces = Array.from({ length: 1_000 }, createNonce);
  for (const nonce of nonces) {
    // Deliveries are told from reflections by it, also while two versions run side by side.
    expect(nonce.startsWith('spkit-')).toBe(true);
    expect(nonce.slice(ownNoncePrefix.length)).toMatch(/^[0-9a-f-]{36}$/);
    expect(nonce).toMatch(/^[A-Za-z0-9_-]{16,64}$/);
  }
  expect(new Set(nonces).size).toBe(nonces.length);
});
