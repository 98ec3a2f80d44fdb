import type { Clock, FetchLike, Money } from '@stablepay/core';
import { createTestShop, type TestShop } from '@stablepay/sandbox/testing';
import {
  createMemoryStore,
  createProxy,
  createStablePay,
  type Plan,
  type Proxy,
} from '@stablepay/server';

export type TestBackendOptions = {
  amount?: Money | undefined;
  clock?: Clock | undefined;
  maxWaitSeconds?: number | undefined;
  sessionLifetimeMs?: number | undefined;
  /** Default: the sandbox's own. */
  checkoutOrigins?: readonly string[] | undefined;
  networks?: readonly string[] | undefined;
  /** Opens the sandbox's control API. */
  controlToken?: string | undefined;
  support?: { email?: string | undefined; url?: string | undefined } | undefined;
  /** The one plan there is, `plan-pro`. */
  plan?: Partial<Plan> | undefined;
};

export type TestBackend = {
  shop: TestShop;
  proxy: Proxy;
  /** What StablePay says instead of its own words from now on, also what nobody knows. */
  word: string | undefined;
  /** While true the backend leaves browsers without an answer. */
  stalled: boolean;
  /** Calls of the backend to StablePay, and of StablePay's webhooks to it, on their way. */
  readonly busy: number;
};

/** The real proxy with the sandbox behind it, as one process. */
export function createTestBackend({
  amount = { minor: 4820, currency: 'USD' },
  clock,
  maxWaitSeconds = 25,
  sessionLifetimeMs,
  checkoutOrigins,
  networks = ['TRON', 'Ethereum', 'BSC', 'Solana'],
  support,
  controlToken,
  plan,
}: TestBackendOptions = {}): TestBackend {
  let busy = 0;
  const counted = async <T>(work: Promise<T>) => {
    busy += 1;
    return work.finally(() => (busy -= 1));
  };
  const made: { proxy?: Proxy } = {};
  const backend = { word: undefined as string | undefined, stalled: false };

  const shop = createTestShop({
    clock,
    controlToken,
    sessionLifetimeMs,
    createProxy: (room) => {
      const upstream: FetchLike = async (input, init) => {
        const response = await counted(room.fetch(input, init));
        if (backend.word === undefined || !response.ok) return response;
        const body = (await response.json()) as object;
        const { status, headers } = response;
        return Response.json({ ...body, payment_status: backend.word }, { status, headers });
      };
      const proxy = createProxy({
        stablepay: createStablePay({ ...room, fetch: upstream }),
        resolveOrder: ({ reference }) => (reference === 'unknown' ? undefined : { amount }),
        resolvePlan: ({ reference }) =>
          reference === 'plan-pro'
            ? {
                customer: 'cust-42',
                product: 'Pro',
                unitAmount: { minor: 1900, currency: 'USD' },
                interval: 'month',
                ...plan,
              }
            : undefined,
        tokenSecrets: ['a secret of at least 16 bytes'],
        store: createMemoryStore({ clock: room.clock }),
        returnUrls: { success: `${room.shopOrigin}/paid`, cancel: `${room.shopOrigin}/cart` },
        allowedOrigins: [room.shopOrigin],
        checkoutOrigins: checkoutOrigins ?? [room.checkoutOrigin],
        maxWaitSeconds,
        networks,
        support,
        clock: room.clock,
      });
      made.proxy = proxy;
      return {
        fetch: (request) => {
          if (backend.stalled) return new Promise(() => undefined);
          const answer = proxy.fetch(request);
          return request.method === 'POST' ? counted(answer) : answer;
        },
      };
    },
  });
  const { proxy } = made;
  if (!proxy) throw new Error('the test shop made no proxy');

  return {
    shop,
    proxy,
    get word() {
      return backend.word;
    },
    set word(word) {
      backend.word = word;
    },
    get stalled() {
      return backend.stalled;
    },
    set stalled(stalled) {
      backend.stalled = stalled;
    },
    get busy() {
      return busy;
    },
  };
}
