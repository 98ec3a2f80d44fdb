import { inspect } from 'node:util';
import { createTestClock } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { createProxyWorld } from '../../test/createProxyWorld.ts';
import { createStablePay, type StablePayOptions } from './createStablePay.ts';

const apiKey = 'sk_test_0123456789abcdef';
const secretKey = 'secret-key-0123456789';
const baseUrl = 'https://sandbox.test';
const client = (change: Partial<StablePayOptions> = {}) =>
  createStablePay({ apiKey, secretKey, baseUrl, ...change });

function sandboxClient(change: Partial<StablePayOptions> = {}) {
  const world = createProxyWorld();
  const stablepay = createStablePay({
    apiKey: world.apiKey,
    secretKey: world.secretKey,
    baseUrl,
    fetch: (input, init) => world.fetch(input, init),
    ...change,
  });
  return { world, stablepay };
}

describe('createStablePay', () => {
  it.each<[string, Partial<StablePayOptions>, code: string, says: string]>([
    ['no key', { apiKey: undefined }, 'config-missing', 'apiKey is not set'],
    ...['live_0123456789abcdef', 'my-sk_live_0123456789', 'sk_live_0123456789 abcdef'].map(
      (wrong): [string, Partial<StablePayOptions>, string, string] => [
        ...([`the key ${wrong}`, { apiKey: wrong }, 'config-invalid'] as const),
        'apiKey must start with sk_live_ or sk_test_',
      ],
    ),
    ['no secret', { secretKey: undefined }, 'config-missing', 'secretKey is not set'],
    ...[
      ...['http://api.example', 'https://api.example/v1', 'https://a:b@api.example', 'api.example'],
      ...['https://api.example/?a=1', 'ftp://localhost', 'http://localhost.example', ''],
    ].map((wrong): [string, Partial<StablePayOptions>, string, string] => [
      ...([`the address ${wrong}`, { baseUrl: wrong }, 'config-invalid'] as const),
      'baseUrl must be an https origin without a path',
    ]),
    [
      ...(['a test key for the live API', { baseUrl: undefined }, 'config-invalid'] as const),
      'A test key was given without baseUrl',
    ],
    ...[0, -1, Number.NaN].map((wrong): [string, Partial<StablePayOptions>, string, string] => [
      ...([`${wrong} calls a second`, { requestsPerSecond: wrong }, 'config-invalid'] as const),
      'requestsPerSecond must be greater than 0',
    ]),
  ])('refuses %s with the fix in its text', (_, change, code, says) => {
    expect(() => client(change)).toThrow(
      expect.objectContaining({ code, family: 'config', message: expect.stringContaining(says) }),
    );
  });

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000', baseUrl])(
    'takes %s, and says what it is for',
    (given) => {
      expect(client({ baseUrl: `${given}/` })).toMatchObject({ mode: 'test', baseUrl: given });
    },
  );

  it('calls StablePay itself with a live key', () => {
    expect(client({ apiKey: 'sk_live_0123456789abcdef', baseUrl: undefined })).toMatchObject({
      ...{ mode: 'live', baseUrl: 'https://api.stablepay.co' },
    });
  });

  it('T04: keeps its keys out of everything that prints it', () => {
    const stablepay = client();
    for (const text of [
      inspect(stablepay, { showHidden: true, depth: 9 }),
      JSON.stringify(stablepay),
    ]) {
      expect(text).not.toContain(secretKey);
      expect(text).not.toContain(apiKey);
    }
  });

  it('creates, reads and cancels a session', async () => {
    const { stablepay } = sandboxClient();
    const created = await stablepay.paymentSessions.create(
      {
        amount: { minor: 2_599, currency: 'USD' },
        orderId: 'ORD-1',
        lineItems: [{ name: 'Mug', unitAmount: 1_000, quantity: 2 }],
        taxAmount: 199,
        shippingAmount: 400,
      },
      { idempotencyKey: 'ORD-1#1' },
    );
    expect(created).toMatchObject({ status: 'pending', amount: { minor: 2_599, currency: 'USD' } });
    expect((await stablepay.paymentSessions.retrieve(created.id)).id).toBe(created.id);
    expect((await stablepay.paymentSessions.cancel(created.id)).status).toBe('expired');
  });

  it.each([
    ['a total that is not the sum', { lineItems: [{ name: 'a', unitAmount: 1, quantity: 1 }] }],
    ['a float', { amount: { minor: 1.5, currency: 'USD' } }],
    ['nothing to pay', { amount: { minor: 0, currency: 'USD' } }],
    ['a currency of no table', { amount: { minor: 1, currency: 'XXX' } }],
    ['a price in a token', { amount: { minor: 1, currency: 'USDT' } }],
    ['a negative tax', { taxAmount: -1 }],
    ['an empty order id', { orderId: '' }],
  ])('T16: refuses %s before anything leaves', async (_, change) => {
    let calls = 0;
    const { stablepay } = sandboxClient({
      fetch: async () => {
        calls += 1;
        return new Response('{}');
      },
    });
    const params = { amount: { minor: 100, currency: 'USD' }, orderId: 'ORD-1', ...change };
    await expect(
      stablepay.paymentSessions.create(params, { idempotencyKey: 'k' }),
    ).rejects.toMatchObject({ family: 'validation' });
    expect(calls).toBe(0);
  });

  it.each(['..', '../refunds', 'a/b', '%2e%2e', '', 'a?b', 'ä'])(
    'T17: refuses the id %j before anything leaves',
    async (id) => {
      const { stablepay } = sandboxClient();
      await expect(stablepay.paymentSessions.retrieve(id)).rejects.toMatchObject({
        code: 'invalid-input',
      });
    },
  );

  it('repeats a read after a fault, each time with a fresh nonce', async () => {
    const nonces: (string | null)[] = [];
    const { world, stablepay: ready } = sandboxClient();
    const { id } = await ready.paymentSessions.create(
      { amount: { minor: 100, currency: 'USD' }, orderId: 'ORD-1' },
      { idempotencyKey: 'k' },
    );
    const flaky = createStablePay({
      apiKey: world.apiKey,
      secretKey: world.secretKey,
      baseUrl,
      // The time limit stays; only the pause before the second try is cut short.
      clock: {
        ...world.clock,
        setTimer: (callback, ms) => world.clock.setTimer(callback, ms === 8_000 ? ms : 0),
      },
      fetch: async (input, init) => {
        nonces.push(new Headers(init?.headers).get('X-StablePay-Nonce'));
        if (nonces.length === 1) throw new TypeError('reset');
        return world.fetch(input, init);
      },
      timeoutMs: 8_000,
    });
    expect((await flaky.paymentSessions.retrieve(id)).id).toBe(id);
    expect(nonces).toHaveLength(2);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('tells a wrong key from a wrong signature without naming either', async () => {
    const { stablepay } = sandboxClient({ apiKey });
    const failure = stablepay.paymentSessions.retrieve('cs_1');
    await expect(failure).rejects.toMatchObject({
      code: 'authentication-failed',
      remoteCode: 'api_key_invalid',
      message: expect.not.stringContaining(apiKey),
    });
  });
});

describe('a client that is told nothing more than its keys', () => {
  const createPlain = (fetch: NonNullable<StablePayOptions['fetch']>) => {
    // What signs and sends takes turns of the event loop.
    const clock = createTestClock({
      settle: () => new Promise((resolve) => void setImmediate(() => setImmediate(resolve))),
    });
    return { clock, stablepay: client({ clock, fetch }) };
  };

  it('gives a call eight seconds, and a read a second try', async () => {
    const calls: unknown[] = [];
    const { clock, stablepay } = createPlain((input) => {
      calls.push(input);
      return new Promise(() => undefined);
    });
    const result = stablepay.invoices.retrieve('in_1').catch((error: unknown) => error);
    await clock.advance(7_999);
    expect([calls.length, clock.pendingTimers]).toEqual([1, 1]);
    await clock.advance(1);
    // Now it waits for its next turn.
    await clock.advance(5_000);
    expect(calls).toHaveLength(2);
    await clock.advance(8_000);
    expect(await result).toMatchObject({ code: 'timeout' });
    expect([calls.length, clock.pendingTimers]).toEqual([2, 0]);
  });

  it('A15: makes a hundred calls in a second, and the next ones after that', async () => {
    let calls = 0;
    const { clock, stablepay } = createPlain(async () => {
      calls += 1;
      return Response.json({}, { status: 404 });
    });
    const reads = Array.from({ length: 101 }, () =>
      stablepay.invoices.retrieve('in_1').catch(() => undefined),
    );
    await clock.advance(9);
    expect(calls).toBe(100);
    await clock.advance(1);
    expect(calls).toBe(101);
    await Promise.all(reads);
  });
});
