/** Some sources of the server, and the tests that have to notice their mutants. */
export type MutatedPart = {
  /** The share of the mutants of each file that has to be noticed, in %. */
  promised: number;
  files: readonly string[];
  /** Patterns of test files. */
  tests: readonly string[];
};

const inServer = (...paths: string[]) => paths.map((path) => `packages/server/src/${path}`);

/** Issue 5, "Numbers": 95 % on signing, verification, tokens, claims, money; 85 % on the rest. */
export const serverMutated: readonly MutatedPart[] = [
  {
    promised: 95,
    files: inServer(
      ...['signing/createNonce.ts', 'signing/hmac.ts', 'signing/nodeCrypto.ts'],
      ...['signing/parseSecret.ts', 'signing/signPayload.ts', 'signing/webCrypto.ts'],
      ...['tokens/accessToken.ts', 'tokens/base64url.ts', 'tokens/sealText.ts'],
      ...['tokens/signReference.ts', 'webhooks/parseWebhookBody.ts', 'webhooks/verifyWebhook.ts'],
      ...['settle/mergeSession.ts', 'orders/decideAttempt.ts', 'store/createMemoryStore.ts'],
    ),
    tests: inServer(
      '{signing,tokens,webhooks}/*.test.ts',
      'settle/mergeSession.test.ts',
      'orders/decideAttempt.test.ts',
      'store/createMemoryStore.test.ts',
    ),
  },
  {
    promised: 95,
    files: inServer(
      ...['webhooks/receiveWebhook.ts', 'effects/carryOut.ts', 'settle/withLease.ts'],
      ...['settle/listEffects.ts', 'refunds/capturedOf.ts', 'refunds/createRefund.ts'],
      ...['refunds/cancelRefund.ts', 'refunds/mergeRefund.ts', 'refunds/updateLedger.ts'],
    ),
    tests: inServer(
      'proxy/{createProxy,proxyHandlers,proxyLimits,proxyMoney,proxyRefunds}.test.ts',
      'proxy/{proxySubscriptions,proxyWebhooks}.test.ts',
    ),
  },
];
