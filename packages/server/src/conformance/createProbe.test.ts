import type { FetchLike } from '@stablepay/core';
import { expect, it } from 'vitest';
import { createProbe, type ProbeCall } from './createProbe.ts';

const target = { baseUrl: 'https://shop.test/pay', origin: 'https://shop.test', reference: 'R' };

const never = () => Promise.reject(new Error('Nobody asked to wait.'));

/** What is sent for one call, and what is made of the answer. */
async function sent(call?: ProbeCall, text = '{"a":1}') {
  const calls: unknown[] = [];
  const fetch: FetchLike = async (input, init) => {
    const { signal, ...others } = init ?? {};
    calls.push(input, others);
    expect(signal).toMatchObject({ aborted: false });
    return new Response(text, { status: 203, headers: { ETag: '"1"' } });
  };
  const { headers, ...answer } = await createProbe({ target, fetch, pause: never })(
    '/config',
    call,
  );
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

/** What a call comes to, and the pauses of it, where the proxy answers by and by like this. */
async function limited(answers: { status?: number; after?: string }[]) {
  const pauses: number[] = [];
  const bodies: unknown[] = [];
  const fetch: FetchLike = async (_, init) => {
    const { status = 200, after } = answers[bodies.length] ?? {};
    bodies.push(init?.body);
    const headers = new Headers(after === undefined ? {} : { 'Retry-After': after });
    return new Response('{}', { status, headers });
  };
  const pause = async (ms: number) => void pauses.push(ms);
  const { status } = await createProbe({ target, fetch, pause })('/sessions', { body: { a: 1 } });
  expect(new Set(bodies)).toEqual(new Set(['{"a":1}']));
  return { status, pauses, calls: bodies.length };
}

it('comes again when the rate limit says', async () => {
  const often = ['7', '60', '0'].map((after) => ({ status: 429, after }));
  expect(await limited([...often, {}])).toEqual({
    ...{ status: 200, pauses: [7_000, 60_000, 1_000], calls: 4 },
  });
});

it.each([
  ['an answer', { status: 200, after: '1' }],
  ['what passes by itself but is no rate limit', { status: 503, after: '1' }],
  ['a limit that does not say when', { status: 429 }],
  ['a limit that says so by a date', { status: 429, after: 'Fri, 27 Nov 2026 23:00:00 GMT' }],
  ['a limit for more than a minute', { status: 429, after: '61' }],
  ['a limit into the past', { status: 429, after: '-1' }],
])('takes %s as it is', async (_, given) => {
  expect(await limited([given])).toEqual({ status: given.status, pauses: [], calls: 1 });
});

it.each([
  ['60', 2],
  ['50', 2],
  ['1', 120],
  ['0', 120],
])('gives up after two minutes of pauses of %s seconds', async (after, pauses) => {
  const always = Array.from({ length: 200 }, () => ({ status: 429, after }));
  expect(await limited(always)).toMatchObject({ status: 429, calls: pauses + 1 });
});
