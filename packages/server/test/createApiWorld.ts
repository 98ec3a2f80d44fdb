import { createHmac, randomUUID } from 'node:crypto';
import { createTestClock, type TestClock } from '@stablepay/core';
import { createSandbox } from '@stablepay/sandbox';
import { createStablePay, type StablePayOptions } from '../src/client/createStablePay.ts';
import type { StablePay } from '../src/client/StablePay.ts';

export const apiKey = 'sk_test_0123456789abcdef';
export const secretKey = 'a-secret-of-thirty-two-characters';
const baseUrl = 'https://sandbox.test';

/** A call as it went over the wire. */
export type ApiCall = {
  method: string;
  url: URL;
  headers: Headers;
  body: string | undefined;
  status: number;
  answer: unknown;
};

/**
 * The client in front of the sandbox, with every call written down, and a way around the client:
 * `raw` sends what it is given, signed by Node's own crypto.
 */
export function createApiWorld(
  change: Partial<StablePayOptions> & { idempotency?: 'replay' | 'conflict' } = {},
): {
  clock: TestClock;
  calls: ApiCall[];
  stablepay: StablePay;
  sandbox: ReturnType<typeof createSandbox>['commands'];
  raw: (path: string, body?: unknown, method?: 'GET' | 'POST') => Promise<ApiCall>;
} {
  const { idempotency, ...options } = change;
  const clock = createTestClock();
  const calls: ApiCall[] = [];
  const { fetch: answer, commands } = createSandbox({
    baseUrl,
    merchants: [{ apiKey, secretKey }],
    clock,
    idempotency,
    rateLimitPerSecond: 1_000_000_000,
  });
  const send = async (input: string, init: RequestInit = {}): Promise<Response> => {
    const response = await answer(new Request(input, init));
    const text = await response.clone().text();
    calls.push({
      method: init.method ?? 'GET',
      url: new URL(input),
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? init.body : undefined,
      status: response.status,
      answer: JSON.parse(text) as unknown,
    });
    return response;
  };
  return {
    clock,
    calls,
    sandbox: commands,
    stablepay: createStablePay({
      apiKey,
      secretKey,
      baseUrl,
      clock,
      fetch: send,
      attempts: 1,
      requestsPerSecond: Number.POSITIVE_INFINITY,
      ...options,
    }),
    raw: async (path, body, method = body === undefined ? 'GET' : 'POST') => {
      const text = body === undefined ? '' : JSON.stringify(body);
      const timestamp = String(Math.floor(clock.now() / 1_000));
      const nonce = randomUUID();
      const signature = createHmac('sha256', secretKey)
        .update(`${timestamp}.${nonce}.${text}`)
        .digest('hex');
      await send(`${baseUrl}/api/v1/${path}`, {
        method,
        headers: {
          Authorization: `Bearer ${apiKey}`,
          'X-StablePay-Timestamp': timestamp,
          'X-StablePay-Nonce': nonce,
          'X-StablePay-Signature': signature,
          ...(text === '' ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(text === '' ? {} : { body: text }),
      });
      const call = calls.pop();
      if (!call) throw new Error('The call was not written down.');
      return call;
    },
  };
}
