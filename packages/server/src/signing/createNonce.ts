/**
 * Nonces of our own requests start with this. Requests and webhooks share key and format, so a
 * request of ours sent back to the receiver carries a valid signature; the prefix gives it away
 * without any memory (lessons T02).
 */
export const ownNoncePrefix = 'spkit-';

/** A fresh nonce of 42 characters: the prefix and a random UUID. */
export function createNonce(): string {
  return `${ownNoncePrefix}${crypto.randomUUID()}`;
}
