import { randomBytes } from 'node:crypto';
import { startSandbox } from '@stablepay/sandbox/node';
import { createMemoryStore, createProxy, createStablePay } from '@stablepay/server';

export type Backend = {
  fetch: (request: Request) => Promise<Response>;
  close: () => Promise<void>;
};

/** A shop's backend as short as it may be, with a sandbox behind it. Every order costs 48.20. */
export async function createBackend({ origin }: { origin: string }): Promise<Backend> {
  const sandbox = await startSandbox({ port: 0 });
  const proxy = createProxy({
    stablepay: createStablePay({
      apiKey: sandbox.apiKey,
      secretKey: sandbox.secretKey,
      baseUrl: sandbox.url,
    }),
    resolveOrder: ({ reference }) =>
      /^BENCH-\d+$/.test(reference) ? { amount: { minor: 4820, currency: 'USD' } } : undefined,
    tokenSecrets: [randomBytes(32).toString('hex')],
    store: createMemoryStore(),
    returnUrls: { success: `${origin}/paid`, cancel: `${origin}/back` },
    allowedOrigins: [origin],
    checkoutOrigins: [new URL(sandbox.url).origin],
    networks: ['TRON', 'Ethereum', 'BSC', 'Solana'],
  });
  return {
    fetch: (request) => proxy.fetch(request),
    close: async () => {
      await proxy.close();
      await sandbox.close();
    },
  };
}
