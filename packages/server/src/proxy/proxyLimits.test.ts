import { createTestClock } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { createMemberWorld } from '../../test/createMemberWorld.ts';
import { codeOf, createProxyWorld } from '../../test/createProxyWorld.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import { signWebhook, type SignedWebhook } from '../webhooks/signWebhook.ts';
import { routes } from './matchRoute.ts';

const settle = async () => {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
};

describe('limits of the proxy', () => {
  it('T11: a store that is full answers 503 and forgets no event it has handled', async () => {
    const world = createProxyWorld({ store: createMemoryStore({ maxEntries: 30 }) });
    const events: SignedWebhook[] = [];
    for (let index = 0; index < 20; index += 1) {
      events.push(
        await signWebhook({
          secret: world.secretKey,
          type: 'refund.failed',
          resource: { refund_id: `strange-${index}` },
        }),
      );
    }
    const post = ({ headers, body }: SignedWebhook) =>
      world.call('/webhooks', { method: 'POST', body, headers: { ...headers, Origin: undefined } });
    const statuses = [];
    for (const event of events) statuses.push((await post(event)).status);
    // Three claims each: the event, its bytes, its nonce.
    expect(statuses.filter((status) => status === 200)).toHaveLength(10);
    expect(statuses.slice(10)).toEqual(Array.from({ length: 10 }, () => 503));
    for (const event of events.slice(0, 10)) {
      expect((await post(event)).json).toEqual({ outcome: 'already-handled' });
    }
    const full = await post(events[19] ?? { headers: {}, body: '' });
    expect([codeOf(full), full.headers.get('retry-after')]).toEqual(['store-unavailable', '2']);
  });

  it.each(['a/b?c#d&e%', '"><script>', '../../x', 'ORD:1;2'])(
    'T21: the order %s stays one encoded part of the return address',
    async (reference) => {
      const world = createMemberWorld();
      world.orders.set(reference, { amount: { minor: 100, currency: 'USD' } });
      await world.open(reference);
      const { success_url: address } = JSON.parse(world.creates()[0]?.body ?? '{}');
      expect(address).toBe(`https://shop.test/orders/${encodeURIComponent(reference)}`);
      expect(new URL(address).origin).toBe('https://shop.test');
      expect(new URL(address).pathname.split('/')).toHaveLength(3);
    },
  );

  it.each(['/sessions', '/subscriptions', '/webhooks'])(
    'T22: a body for %s that never ends is answered 4xx within ten seconds',
    async (path) => {
      const clock = createTestClock({ settle });
      const world = createMemberWorld({ clock });
      const body = new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{"reference":')),
      });
      const answered = world.proxy.fetch(
        new Request(`${world.proxyUrl}${path}`, {
          method: 'POST',
          headers: { Origin: world.shopOrigin, 'Content-Type': 'application/json' },
          body,
          // Node asks for it where a body is a stream.
          ...{ duplex: 'half' },
        }),
      );
      const responses: Response[] = [];
      void answered.then((response) => responses.push(response));
      for (let turn = 0; turn < 20 && responses.length === 0; turn += 1) await clock.advance(500);
      expect(responses.map(({ status }) => status)).toEqual([400]);
      expect(clock.monotonic()).toBeLessThanOrEqual(10_000);
      expect(world.upstreamCalls).toEqual([]);
    },
  );

  it.each(Object.values(routes))(
    'answers another method of $path with 405 and Allow',
    async (route) => {
      const world = createMemberWorld();
      const path = route.path.replace('{id}', 'cs_1');
      const other = route.method === 'GET' ? 'DELETE' : 'GET';
      const answer = await world.call(path, { method: other });
      expect([answer.status, codeOf(answer)]).toEqual([405, 'method-not-allowed']);
      expect(answer.headers.get('allow')?.split(', ')).toContain(route.method);
    },
  );
});
