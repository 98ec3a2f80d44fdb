import type { MutatedPart } from '../MutatedPart.ts';

const inServer = (...paths: string[]) => paths.map((path) => `packages/server/src/${path}`);

/** Issue 5, "Numbers": 95 % on signing, verification, tokens, claims, money; 85 % on the rest. */
const ofTrust = { promised: 95, of: 'all' } as const;

/** The server's sources that are mutated, and the tests that must notice. */
export const serverMutated: readonly MutatedPart[] = [
  {
    ...ofTrust,
    name: 'signing',
    files: inServer(
      ...['signing/createNonce.ts', 'signing/hmac.ts', 'signing/nodeCrypto.ts'],
      ...['signing/parseSecret.ts', 'signing/signPayload.ts', 'signing/webCrypto.ts'],
    ),
    tests: inServer('signing/*.test.ts'),
  },
  {
    ...ofTrust,
    name: 'verification',
    files: inServer('webhooks/parseWebhookBody.ts', 'webhooks/verifyWebhook.ts'),
    tests: inServer('webhooks/{parseWebhookBody,verifyWebhook,verifyWebhook.secrets}.test.ts'),
  },
  {
    ...ofTrust,
    name: 'tokens',
    files: inServer(
      ...['tokens/accessToken.ts', 'tokens/base64url.ts', 'tokens/sealText.ts'],
      ...['tokens/signReference.ts'],
    ),
    tests: inServer('tokens/*.test.ts'),
  },
  {
    ...ofTrust,
    name: 'claims',
    files: inServer(
      ...['orders/decideAttempt.ts', 'settle/withLease.ts', 'store/createMemoryStore.ts'],
      'webhooks/receiveWebhook.ts',
    ),
    tests: inServer(
      ...['orders/decideAttempt.test.ts', 'settle/withLease.test.ts'],
      ...['store/createMemoryStore.test.ts', 'webhooks/receiveWebhook.test.ts'],
    ),
  },
  {
    ...ofTrust,
    name: 'money',
    files: inServer(
      ...['settle/mergeSession.ts', 'settle/listEffects.ts', 'refunds/capturedOf.ts'],
      ...['refunds/createRefund.ts', 'refunds/cancelRefund.ts', 'refunds/mergeRefund.ts'],
      'refunds/updateLedger.ts',
    ),
    tests: inServer('settle/{mergeSession,listEffects}.test.ts', 'refunds/*.test.ts'),
  },
];
