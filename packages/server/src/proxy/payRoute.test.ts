import { ConfigError } from '@stablepay/core';
import { expect, it } from 'vitest';
import { createProxyWorld } from '../../test/createProxyWorld.ts';
import type { Order } from './ProxyOptions.ts';

type Change = Parameters<typeof createProxyWorld>[0];

/** A page without JavaScript that sends a form; the answer with its text. */
function createForm(change: Change = {}) {
  const world = createProxyWorld(change);
  const send = async (body: string, type = 'application/x-www-form-urlencoded') => {
    const headers = { Origin: world.shopOrigin, 'Content-Type': type };
    const request = new Request(`${world.proxyUrl}/pay`, { method: 'POST', headers, body });
    const answer = await world.proxy.fetch(request);
    return { answer, text: await answer.text(), location: answer.headers.get('Location') };
  };
  return { world, send };
}

it.each(['pending', 'underpaid'] as const)(
  'leads to the payment page while it is %s',
  async (is) => {
    const { world, send } = createForm();
    const { session } = await world.open();
    if (is === 'underpaid') {
      await world.sandbox.underpay(session.id);
      await world.proxy.settle(session.id);
    }
    const { answer, location, text } = await send(
      'reference=ORD-1',
      'Application/X-WWW-Form-URLEncoded; charset=utf-8',
    );
    expect([answer.status, location, text]).toEqual([303, session.url, '']);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  },
);

it('leads back to the shop when there is nothing left to pay', async () => {
  const { world, send } = createForm();
  world.orders.set('A/1', { amount: { minor: 100, currency: 'USD' } });
  const { session } = await world.open('A/1');
  await world.sandbox.pay(session.id);
  await world.proxy.settle(session.id);
  const { answer, location } = await send('reference=A%2F1');
  expect([answer.status, location]).toEqual([303, 'https://shop.test/orders/A%2F1']);
  expect(world.creates()).toHaveLength(1);
});

it.each([
  ['T15: with a price', 'reference=ORD-1&amount=1', 'unexpected-field'],
  ['with two references', 'reference=ORD-1&reference=ORD-2', 'unexpected-field'],
  ['with no reference', '', 'unexpected-field'],
  ['with something else', 'amount=1', 'unexpected-field'],
  ['with an empty reference', 'reference=', 'invalid-input'],
])('a form %s is a small page with 400, and creates nothing', async (_, body, code) => {
  const { world, send } = createForm();
  const { answer, text } = await send(body);
  expect([answer.status, answer.headers.get('Content-Type')]).toEqual([
    ...[400, 'text/html; charset=utf-8'],
  ]);
  expect(text).toContain(`(${code})`);
  expect([answer.headers.get('Retry-After'), world.errors]).toEqual([null, []]);
  expect(world.upstreamCalls).toEqual([]);
});

it('T20: a form of another type is refused', async () => {
  const { world, send } = createForm();
  const { answer, text } = await send('reference=ORD-1', 'text/plain');
  expect(answer.status).toBe(403);
  expect(text).toContain('(content-type-refused)');
  expect(world.upstreamCalls).toEqual([]);
});

it('what a payer reads says to pay once, and nothing of what went wrong', async () => {
  const { send } = createForm();
  const { answer, text } = await send('reference=ORD-unknown');
  expect(answer.status).toBe(404);
  expect(text).toContain('<title>We couldn&#39;t open the payment page</title>');
  expect(text).toContain(
    'If you have already paid, don&#39;t pay again and contact the shop. ' +
      'Otherwise go back and try again, or choose another method. (order-not-found)',
  );
});

const throwing = (error: unknown) => (): Order => {
  throw error;
};

it('T25: a fault of the API is told to the shop, and to the payer when to come again', async () => {
  const { world, send } = createForm({
    upstream: () => async () => new Response('{}', { status: 500 }),
  });
  const { answer, text } = await send('reference=ORD-1');
  expect(answer.status).toBe(502);
  expect(answer.headers.get('Retry-After')).toMatch(/^\d+$/);
  expect(text).not.toContain('sk_');
  expect(world.errors).toHaveLength(1);
});

it('what the shop itself throws is told to the shop, and is a 500 without its words', async () => {
  const error = new Error('postgres://user:hunter2@db');
  const { world, send } = createForm({ resolveOrder: throwing(error) });
  const { answer, text } = await send('reference=ORD-1');
  expect([answer.status, world.errors]).toEqual([500, [error]]);
  expect(text).toContain('(internal)');
  expect(text).not.toContain('hunter2');
});

it('T22: a form beyond 16 KB is refused', async () => {
  const { send } = createForm();
  const { answer, text } = await send(`reference=${'a'.repeat(16 * 1024)}`);
  expect(answer.status).toBe(413);
  expect(text).toContain('(body-too-large)');
});

it('what is wrong with the options of the shop is told to the shop', async () => {
  const error = new ConfigError({ code: 'config-missing', message: 'x' });
  const { world, send } = createForm({ resolveOrder: throwing(error) });
  expect((await send('reference=ORD-1')).answer.status).toBe(500);
  expect(world.errors).toEqual([error]);
});
