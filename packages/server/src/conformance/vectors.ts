import { hostileBodies } from './hostileBodies.ts';

/**
 * Fixed inputs and outputs for a backend in another language, kept as `vectors.json`. Signatures:
 * API reference 2.2 and 2.3; lowercase hex HMAC-SHA256 of `timestamp.nonce.body`.
 */
export const vectors = {
  protocol: 1,
  signatures: {
    secret: 'test_secret_0123456789abcdef',
    timestamp: '1767225600',
    nonce: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    cases: [
      {
        body: '{"amount":2599,"currency":"USD","order_id":"ORD-1001"}',
        signature: '8d1317e8e3af357adb96fc4768885b64e1de5f4d40065d61cfc9d2cdd63c694f',
      },
      { body: '', signature: '443b9a3867ac2e4860e9079b56669db5653c4e8617168355281eba3e7b2f0bdd' },
      {
        body: '{"name":"café 支付","amount":100}',
        signature: '2f4e74e373b4c794c2b3b5bb10411fa759626a76e6005710fad4f17a977712ac',
      },
    ],
  },
  webhookHeaders: {
    timestamp: '^[0-9]{10}$',
    nonce: '^[A-Za-z0-9_-]{16,64}$',
    signature: '^[0-9a-f]{64}$',
    toleranceSeconds: 300,
  },
  refusedOrderBodies: hostileBodies,
  refusedFields: ['amount', 'currency', 'line_items', 'success_url', 'metadata'],
} as const;

/** The document as text, the way it is kept in `vectors.json`. */
export const vectorsText = (): string => `${JSON.stringify(vectors, null, 2)}\n`;
