import { ConfigError, createTestClock } from '@stablepay/core';
import { expect, it } from 'vitest';
import { createStablePay } from '../client/createStablePay.ts';
import { createProxyWorld, tokenSecret } from '../../test/createProxyWorld.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import { createReporter } from './createReporter.ts';
import type { LogEntry } from './LogEntry.ts';

const logged = (change: Parameters<typeof createProxyWorld>[0] = {}) => {
  const entries: LogEntry[] = [];
  const world = createProxyWorld({ logger: (entry) => void entries.push(entry), ...change });
  return { world, entries };
};

it('writes one entry per request, with the id the browser got', async () => {
  const { world, entries } = logged();
  const { session, token } = await world.open();
  const answer = await world.read(session, token);
  await world.call('/sessions/cs_unknown', { headers: { 'X-Request-Id': 'given-by-proxy-1' } });
  expect(entries).toMatchObject([
    { event: 'request', level: 'info', method: 'POST', route: '/sessions', status: 201 },
    { method: 'GET', route: '/sessions/{id}', status: 200 },
    {
      level: 'warn',
      route: '/sessions/{id}',
      status: 404,
      code: 'session-not-found',
      requestId: 'given-by-proxy-1',
    },
  ]);
  expect(entries[1]?.requestId).toBe(answer.headers.get('x-request-id'));
});

it('T04: no secret, token, signature or password gets into an entry', async () => {
  const { world, entries } = logged({
    store: {
      ...createMemoryStore(),
      read: () =>
        Promise.reject(
          new Error(
            `redis://user:hunter2@10.0.0.1 said no to ${tokenSecret}, Bearer abc.def, ` +
              `sk_live_0123456789 and ${'ab'.repeat(32)}`,
            { cause: new Error(`inner ${tokenSecret}`) },
          ),
        ),
    },
  });
  await world.call('/sessions', { body: { reference: 'ORD-1' } });
  const text = JSON.stringify(entries);
  expect(text).toContain('said no to');
  for (const secret of ['hunter2', tokenSecret, 'abc.def', 'sk_live_0', 'abab', world.secretKey]) {
    expect(text).not.toContain(secret);
  }
});

it('T04: an entry has none of the keys of the shop, whatever they are made of', async () => {
  const entries: LogEntry[] = [];
  const keys = {
    apiKey: 'sk_live_4fjW9.q2Lr+8ZtY\'xN1/"aa"',
    secretKey: 'Zx81LmQ0pTr7vBn3KsDf92Ha',
    webhookSecret: 'another-webhook-secret-93kf',
    tokenSecret: 'Zx81LmQ0pTr7vBn3KsDf92Ha-and-more',
  };
  const { proxy, shopOrigin } = createProxyWorld({
    stablepay: createStablePay(keys),
    resolveOrder: () => {
      throw new Error(`made of ${Object.values(keys).join(' and ')}.`);
    },
    ...{ rateLimit: false, tokenSecrets: [keys.tokenSecret], webhookSecrets: [keys.webhookSecret] },
    ...{ logger: (entry) => void entries.push(entry), clock: createTestClock() },
  });
  const headers = { Origin: shopOrigin, 'Content-Type': 'application/json' };
  const body = '{"reference":"ORD-1"}';
  const url = `${shopOrigin}/api/stablepay/sessions`;
  await proxy.fetch(new Request(url, { method: 'POST', headers, body }));
  const messages = entries.flatMap((entry) => (entry.event === 'error' ? [entry.message] : []));
  expect(messages).toEqual([
    `Error: made of ${'[redacted] and '.repeat(4).replace(/ and $/, '.')}`,
  ]);
});

it('an entry holds nothing a shopper sent', async () => {
  const { world, entries } = logged();
  await world.call('/sessions?email=ada@shop.test', { body: { reference: 'ada@shop.test' } });
  await world.call('/ada@shop.test');
  expect(entries).toHaveLength(2);
  expect(JSON.stringify(entries)).not.toContain('ada@');
});

it('a logger that throws or rejects does not fail a payment', async () => {
  const { world } = logged({
    logger: () => Promise.reject(new Error('disk full')),
    onError: () => {
      throw new Error('disk full');
    },
  });
  expect((await world.open()).status).toBe(201);
});

it('is awaited before the answer, so that nothing is left over where a host freezes', async () => {
  let written = false;
  const { world } = logged({
    logger: async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      written = true;
    },
  });
  await world.call('/config');
  expect(written).toBe(true);
});

const report = async (error: unknown, requestId?: string) => {
  const entries: LogEntry[] = [];
  const heard: unknown[] = [];
  const reporter = createReporter({
    logger: (entry) => void entries.push(entry),
    onError: (event) => void heard.push(event),
    secrets: ['a-secret-of-the-shop'],
    clock: createTestClock(),
  });
  await reporter.error(error, requestId);
  return { entries, heard };
};

it('an error is told whole to the shop, and to the log by its messages down to the cause', async () => {
  const cause = new TypeError('inner a-secret-of-the-shop', { cause: 'a text' });
  const error = new Error('outer', { cause });
  expect(await report(error, 'req-1')).toEqual({
    heard: [{ error, requestId: 'req-1' }],
    entries: [
      {
        ...{ event: 'error', level: 'error', requestId: 'req-1', code: 'unknown' },
        message: 'Error: outer ← TypeError: inner [redacted] ← a text',
      },
    ],
  });
});

it('an error of ours is told by its code', async () => {
  const known = new ConfigError({ code: 'config-missing', message: 'x' });
  expect((await report(known)).entries).toMatchObject([
    { code: 'config-missing', requestId: undefined },
  ]);
});

it.each([
  [42, 'number'],
  [null, ''],
  [undefined, ''],
  [new Error('a', { cause: null }), 'Error: a'],
  [new Error('a', { cause: { secret: 1 } }), 'Error: a ← object'],
])('what is thrown may be %s', async (thrown, message) => {
  expect((await report(thrown)).entries).toMatchObject([{ message }]);
});

it('no more than five causes are told', async () => {
  let error: Error | undefined;
  for (const name of ['7', '6', '5', '4', '3', '2', '1']) error = new Error(name, { cause: error });
  expect((await report(error)).entries).toMatchObject([
    { message: 'Error: 1 ← Error: 2 ← Error: 3 ← Error: 4 ← Error: 5' },
  ]);
});

it('nobody has to listen', async () => {
  const silent = createReporter({ secrets: [], clock: createTestClock() });
  await silent.error(new Error('a'));
  expect(silent.request).toBeUndefined();
});
