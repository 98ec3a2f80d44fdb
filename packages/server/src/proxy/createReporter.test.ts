import { expect, it } from 'vitest';
import { createProxyWorld, tokenSecret } from '../../test/createProxyWorld.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
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
