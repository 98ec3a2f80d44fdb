import type { FetchLike } from '@stablepay/core';
import { expect, it } from 'vitest';
import { createProbe, type ProbeCall } from './createProbe.ts';

const target = { baseUrl: 'https://shop.test/pay', origin: 'https://shop.test', reference: 'R' };

/** What is sent for one call, and what is made of the answer. */
async function sent(call?: ProbeCall, text = '{"a":1}') {
  const calls: unknown[] = [];
  const fetch: FetchLike = async (input, init) => {
    const { signal, ...others } = init ?? {};
    calls.push(input, others);
    expect(signal).toMatchObject({ aborted: false });
    return new Response(text, { status: 203, headers: { ETag: '"1"' } });
  };
  const { headers, ...answer } = await createProbe({ target, fetch })('/config', call);
  expect(headers.get('ETag')).toBe('"1"');
  return [...calls, answer];
}

const answer = { status: 203, text: '{"a":1}', json: { a: 1 } };
const address = 'https://shop.test/pay/config';
const common = { redirect: 'manual' };
const Origin = 'https://shop.test';

it('asks as a page of the shop, and follows no redirect', async () => {
  expect(await sent()).toEqual([
    ...[address, { ...common, method: 'GET', headers: { Origin } }, answer],
  ]);
});

it('sends a body as JSON, or a text as it is', async () => {
  const headers = { Origin, 'Content-Type': 'application/json' };
  for (const [body, text] of [
    [{ a: 1 }, '{"a":1}'],
    ['{"a', '{"a'],
  ] as const) {
    expect(await sent({ body })).toEqual([
      ...[address, { ...common, method: 'POST', headers, body: text }, answer],
    ]);
  }
});

it('sends what it is told to, and leaves out what it is told to', async () => {
  const call = { method: 'OPTIONS', headers: { Origin: undefined, ETag: 'x' }, body: '' };
  const headers = { 'Content-Type': 'application/json', ETag: 'x' };
  expect(await sent(call, '<p>')).toEqual([
    ...[address, { ...common, method: 'OPTIONS', headers, body: '' }],
    { status: 203, text: '<p>', json: undefined },
  ]);
});
