/** What is mutated of the server, and what share of the mutants its tests have to notice. */
export type MutatedPart = { promised: number; files: readonly string[] };

const inServer = (...paths: string[]) => paths.map((path) => `packages/server/src/${path}`);

/** Issue 5, "Numbers": 95 % on signing, verification, tokens, claims, money; 85 % on the rest. */
export const serverMutated: readonly MutatedPart[] = [
  {
    promised: 95,
    files: inServer(
      ...['signing/createNonce.ts', 'signing/hmac.ts', 'signing/nodeCrypto.ts'],
      ...['signing/parseSecret.ts', 'signing/signPayload.ts', 'signing/webCrypto.ts'],
      ...['tokens/accessToken.ts', 'tokens/base64url.ts', 'tokens/sealText.ts'],
      ...['tokens/signReference.ts', 'webhooks/parseWebhookBody.ts', 'webhooks/receiveWebhook.ts'],
      ...['webhooks/verifyWebhook.ts', 'effects/carryOut.ts', 'settle/withLease.ts'],
      ...['settle/listEffects.ts', 'settle/mergeSession.ts', 'orders/decideAttempt.ts'],
      ...['refunds/capturedOf.ts', 'refunds/createRefund.ts', 'refunds/cancelRefund.ts'],
      ...['refunds/mergeRefund.ts', 'refunds/updateLedger.ts', 'store/createMemoryStore.ts'],
    ),
  },
];
