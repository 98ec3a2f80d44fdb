import { inspect } from 'node:util';
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
  it.each([
    ['no key', { apiKey: undefined }, 'config-missing'],
    ['a key without its prefix', { apiKey: 'live_0123456789abcdef' }, 'config-invalid'],
    ['no secret', { secretKey: undefined }, 'config-missing'],
    ['a plain http address', { baseUrl: 'http://api.example' }, 'config-invalid'],
    ['an address with a path', { baseUrl: 'https://api.example/v1' }, 'config-invalid'],
    ['an address with a user', { baseUrl: 'https://a:b@api.example' }, 'config-invalid'],
    ['a test key for the live API', { baseUrl: undefined }, 'config-invalid'],
  ])('refuses %s with the fix in its text', (_, change, code) => {
    expect(() => client(change)).toThrow(expect.objectContaining({ code, family: 'config' }));
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
