import { createTestClock } from '@stablepay/core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMswHandlers } from './createMswHandlers.ts';
import { createTestShop } from './createTestShop.ts';

const seen: Request[] = [];
const shop = createTestShop({
  clock: createTestClock(),
  createProxy: () => ({
    fetch: async (request) => {
      seen.push(request);
      return Response.json({ from: 'the proxy' });
    },
  }),
});
const server = setupServer(
  ...createMswHandlers({ shop, http }),
  http.get('https://elsewhere.test/', () => HttpResponse.text('mine')),
);

beforeAll(() => server.listen());
afterAll(() => server.close());

test('the shop is answered by the proxy, with the headers of a page', async () => {
  const answer = await fetch(`${shop.proxyUrl}/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"reference":"ORD-1"}',
  });
  expect(await answer.json()).toEqual({ from: 'the proxy' });
  expect(seen[0]?.headers.get('Origin')).toBe('https://shop.test');
  expect(await seen[0]?.json()).toEqual({ reference: 'ORD-1' });
});

test('the payment page is answered by the sandbox', async () => {
  expect((await fetch(`${shop.sandbox.baseUrl}/pay/cs_unknown`)).status).toBe(404);
});

test('other handlers keep what is theirs', async () => {
  expect(await (await fetch('https://elsewhere.test/')).text()).toBe('mine');
});

test('a network that is off is one for msw, too', async () => {
  shop.network.online = false;
  await expect(fetch(`${shop.proxyUrl}/config`)).rejects.toThrow(TypeError);
  shop.network.online = true;
});
