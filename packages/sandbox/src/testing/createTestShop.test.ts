import { createTestClock } from '@stablepay/core';
import { describe, expect, test } from 'vitest';
import { createOverFetch } from '../../test/createOverFetch.ts';
import { createTestShop } from './createTestShop.ts';

/** A backend that remembers what it was asked. */
function shopWith(answer: (request: Request) => Promise<Response> | Response) {
  const seen: Request[] = [];
  const clock = createTestClock();
  const shop = createTestShop({
    clock,
    createProxy: () => ({
      fetch: async (request) => {
        seen.push(request);
        return answer(request);
      },
    }),
  });
  return { ...shop, shop, seen, clock };
}

const ok = () => new Response('ok');

describe('fetch', () => {
  test('reaches the shop with the headers of a page of its own', async () => {
    const { fetch, proxyUrl, seen } = shopWith(ok);
    await fetch(`${proxyUrl}/sessions`, { method: 'POST', body: '{}' });
    expect(seen[0]?.headers.get('Origin')).toBe('https://shop.test');
    expect(seen[0]?.headers.get('Sec-Fetch-Site')).toBe('same-origin');
    expect(await seen[0]?.text()).toBe('{}');
  });

  test('can play a foreign page', async () => {
    const { fetch, proxyUrl, seen } = shopWith(ok);
    await fetch(proxyUrl, { method: 'POST', headers: { Origin: 'https://evil.test' } });
    expect(seen[0]?.headers.get('Origin')).toBe('https://evil.test');
    expect(seen[0]?.headers.get('Sec-Fetch-Site')).toBe('cross-site');
  });

  test('reaches the payment page', async () => {
    const { fetch, sandbox } = shopWith(ok);
    expect((await fetch(`${sandbox.baseUrl}/pay/cs_unknown`)).status).toBe(404);
  });

  test('rejects unknown origins as the network does', async () => {
    const { fetch } = shopWith(ok);
    await expect(fetch('https://elsewhere.test/')).rejects.toThrow(TypeError);
  });

  test('rejects at once when the signal aborts, whatever the handler does', async () => {
    const { fetch, proxyUrl } = shopWith(() => new Promise(() => undefined));
    const controller = new AbortController();
    const answer = fetch(proxyUrl, { signal: controller.signal });
    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('treats redirects as asked', async () => {
    const { fetch, proxyUrl } = shopWith((request) =>
      request.url.endsWith('/from')
        ? new Response(null, { status: 303, headers: { Location: '/to' } })
        : new Response(`${request.method} ${new URL(request.url).pathname}`),
    );
    const from = `${proxyUrl}/from`;
    expect(await (await fetch(from, { method: 'POST' })).text()).toBe('GET /to');
    expect((await fetch(from, { redirect: 'manual' })).status).toBe(303);
    await expect(fetch(from, { redirect: 'error' })).rejects.toThrow(TypeError);
  });

  test('fails while the network is off', async () => {
    const { fetch, proxyUrl, network, seen } = shopWith(ok);
    network.online = false;
    await expect(fetch(proxyUrl)).rejects.toThrow(TypeError);
    network.online = true;
    expect((await fetch(proxyUrl)).status).toBe(200);
    expect(seen).toHaveLength(1);
  });
});

describe('webhooks', () => {
  test('arrive at the shop', async () => {
    const { shop, seen } = shopWith(ok);
    const id = await createOverFetch(shop);
    await shop.sandbox.commands.pay(id);
    await shop.sandbox.commands.settled();
    expect(seen.map(({ url }) => url)).toEqual(['https://shop.test/api/stablepay/webhooks']);
    expect(seen[0]?.headers.get('X-StablePay-Event-Type')).toBe('payment.completed');
  });

  test('stay away while they are off', async () => {
    const { shop, seen } = shopWith(ok);
    const id = await createOverFetch(shop);
    shop.webhooks.enabled = false;
    await shop.sandbox.commands.pay(id);
    await shop.sandbox.commands.settled();
    expect(seen).toEqual([]);
    expect(shop.webhooks.enabled).toBe(false);
  });
});

test('no rate limit bites while the clock stands still', async () => {
  const { shop } = shopWith(ok);
  for (let n = 0; n < 150; n += 1) await createOverFetch(shop);
  expect(await shop.sandbox.commands.sessions({ limit: 200 })).toHaveLength(150);
});
