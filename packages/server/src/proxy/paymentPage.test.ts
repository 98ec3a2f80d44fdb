import { parseRecord } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { createProxyWorld } from '../../test/createProxyWorld.ts';
import { toResponse } from './ProxyAnswer.ts';

/** A world in which StablePay names a payment page that ends like this. */
const ending = (tail: string) =>
  createProxyWorld({
    upstream: (next) => async (input, init) => {
      const answer = await next(input, init);
      if (!input.endsWith('/sessions/create')) return answer;
      const session = parseRecord(await answer.json(), 'session');
      const url = `${new URL(String(session['url'])).origin}${tail}`;
      return Response.json({ ...session, url }, { status: answer.status });
    },
  });

describe('a payment page with an address that is no header', () => {
  it.each([
    ['/支付', '/%E6%94%AF%E4%BB%98'],
    ['/a\tb', '/ab'],
    ['/a b', '/a%20b'],
    ['/x\r\nSet-Cookie: a=b', '/xSet-Cookie:%20a=b'],
    ['/ok"><script>', '/ok%22%3E%3Cscript%3E'],
  ])(
    '%j is written as it is understood, in the view and without JavaScript',
    async (tail, path) => {
      const world = ending(tail);
      const { session } = await world.open();
      const { origin } = new URL(session.url);
      expect(session.url).toBe(`${origin}${path}`);
      const { status, headers } = await world.call('/pay', {
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: 'reference=ORD-1',
      });
      expect([status, headers.get('location')]).toEqual([303, `${origin}${path}`]);
      expect(headers.get('set-cookie')).toBeNull();
      expect(world.errors).toEqual([]);
    },
  );
});

describe('an answer in the standard’s form', () => {
  it('is what was answered', async () => {
    const answer = toResponse({ status: 201, headers: { 'X-A': 'b' }, body: 'text' });
    expect([answer.status, answer.headers.get('x-a'), await answer.text()]).toEqual([
      ...[201, 'b', 'text'],
    ]);
    const nothing = toResponse({ status: 304, headers: {}, body: undefined });
    expect([nothing.status, nothing.body]).toEqual([304, null]);
  });

  it.each([
    { status: 303, headers: { Location: 'https://a.test/支付' }, body: undefined },
    { status: 303, headers: { Location: 'https://a.test/\r\nSet-Cookie: a=b' }, body: undefined },
    { status: 204, headers: {}, body: 'a body where none may be' },
  ])('is a typed 500 where there is none: $status $headers', async (given) => {
    const answer = toResponse(given);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([500, 'no-store']);
    expect(await answer.json()).toEqual({
      error: { code: 'internal', message: expect.any(String) },
    });
  });
});
