import { createTestClock } from '@stablepay/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, createProxyWorld } from '../../test/createProxyWorld.ts';
import { parseAddress, parseRange } from './addressRanges.ts';
import { clientKeyOf, type Connection } from './clientKeyOf.ts';
import { createRateLimit } from './createRateLimit.ts';
import type { ProxyOptions } from './ProxyOptions.ts';

const keyOf = (address: string | undefined, forwarded?: string, trusted: string[] = []) =>
  clientKeyOf(
    new Request('https://shop.test/', {
      headers: forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded },
    }),
    { address },
    trusted.map((range) => parseRange(range, 'trustedProxies')),
  );

describe('who a request comes from', () => {
  it.each([
    ['the socket', '203.0.113.9', undefined, [], '203.0.113.9'],
    ['the socket, whatever the client says', '203.0.113.9', '1.1.1.1', [], '203.0.113.9'],
    ['the last untrusted hop', '10.0.0.1', '1.1.1.1, 203.0.113.9', ['10.0.0.0/8'], '203.0.113.9'],
    ['past two trusted hops', '10.0.0.1', '203.0.113.9, 10.9.9.9', ['10.0.0.0/8'], '203.0.113.9'],
    ['the proxy when nothing is said', '10.0.0.1', undefined, ['10.0.0.0/8'], '10.0.0.1'],
    ['the proxy when nonsense is said', '10.0.0.1', '1.1.1.1, x', ['10.0.0.0/8'], '10.0.0.1'],
    ['a hop with its port', '10.0.0.1', '203.0.113.9:51234', ['10.0.0.0/8'], '203.0.113.9'],
    [
      'two hops with ports',
      '10.0.0.1',
      '203.0.113.9:1, 10.9.9.9:65535',
      ['10.0.0.0/8'],
      '203.0.113.9',
    ],
    ['the socket with its port', '203.0.113.9:443', undefined, [], '203.0.113.9'],
    ['the proxy where a port is none', '10.0.0.1', '203.0.113.9:port', ['10.0.0.0/8'], '10.0.0.1'],
    [
      'the proxy where a port is too long',
      '10.0.0.1',
      '203.0.113.9:123456',
      ['10.0.0.0/8'],
      '10.0.0.1',
    ],
    [
      'an IPv4 address in IPv6 form, with a port',
      '10.0.0.1',
      '[::ffff:203.0.113.9]:80',
      ['10.0.0.0/8'],
      '203.0.113.9',
    ],
    [
      'an IPv4 address in IPv6 form, of a hop',
      '10.0.0.1',
      '::ffff:203.0.113.9',
      ['10.0.0.0/8'],
      '203.0.113.9',
    ],
    ['an IPv4 address in IPv6 form', '::ffff:203.0.113.9', undefined, [], '203.0.113.9'],
    ['a trusted IPv6 range', '2001:db8::5', '203.0.113.9', ['2001:db8::/32'], '203.0.113.9'],
  ])('is %s', (_, address, forwarded, trusted, key) => {
    expect(keyOf(address, forwarded, trusted)).toBe(key);
  });

  it('is one for all addresses of an IPv6 network of 64 bits', () => {
    expect(keyOf('2001:db8:1:2::1')).toBe(keyOf('2001:db8:1:2:ffff::9'));
    expect(keyOf('2001:db8:1:2::1')).not.toBe(keyOf('2001:db8:1:3::1'));
    // Their bytes 1, 23 and 12, 3 are the same digits.
    expect(keyOf('117::')).not.toBe(keyOf('c03::'));
  });

  it('is a network of IPv6 however a balancer writes its addresses', () => {
    const behind = (forwarded: string) => keyOf('10.0.0.1', forwarded, ['10.0.0.0/8']);
    const network = keyOf('2001:db8:1:2::1');
    const written = ['2001:db8:1:2::1', '[2001:db8:1:2::1]', '[2001:db8:1:2::1]:443'];
    for (const text of [...written, '"[2001:db8:1:2::1]"', '"[2001:db8:1:2::1]:4711"']) {
      expect(behind(text), text).toBe(network);
    }
    // Without brackets the last group is no port.
    expect(behind('2001:db8:1:3:4:5:6:443')).toBe(keyOf('2001:db8:1:3::'));
    for (const text of ['[2001:db8::1', '2001:db8::1]', '[]', '[]:80', '[2001:db8::1]80', '""']) {
      expect(behind(text), text).toBe('10.0.0.1');
    }
  });

  it('is nobody where there is no address', () => {
    expect(keyOf(undefined, '1.1.1.1')).toBeUndefined();
    expect(keyOf('unix socket')).toBeUndefined();
  });

  it('reads every address the platform can write', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => {
        expect([4, 16]).toContain(parseAddress(text)?.length);
      }),
    );
    for (const text of ['1.2.3', '1.2.3.256', '01.2.3.4', ':::', '1::2::3', 'a]@b', '']) {
      expect(parseAddress(text), text).toBeUndefined();
    }
  });

  it.each(['10.0.0.0/33', '10.0.0.0/x', 'localhost', '10.0.0.0/8/8', '*', '::/129'])(
    'refuses %s as a trusted proxy at the start',
    (range) => {
      expect(() => createProxyWorld({ trustedProxies: [range] })).toThrow('[config-invalid]');
    },
  );
});

describe('the rate limit', () => {
  const setUp = (change: Partial<ProxyOptions> = {}, connection: Connection = {}) => {
    const clock = createTestClock();
    const world = createProxyWorld({ clock, ...change });
    const post = (headers: Record<string, string> = {}) =>
      world.proxy.fetch(
        new Request(`${world.proxyUrl}/sessions`, {
          method: 'POST',
          headers: { Origin: world.shopOrigin, 'Content-Type': 'application/json', ...headers },
          body: '{"reference":"ORD-unknown"}',
        }),
        connection,
      );
    return { clock, world, post };
  };
  const limited = async (post: () => Promise<Response>, calls: number) => {
    let count = 0;
    for (let index = 0; index < calls; index += 1) {
      if ((await post()).status === 429) count += 1;
    }
    return count;
  };

  it('T23: 200 calls with ever another X-Forwarded-For are one client', async () => {
    const { post } = setUp({}, { address: '203.0.113.9' });
    let index = 0;
    const rotating = () => post({ 'X-Forwarded-For': `198.51.100.${(index += 1) % 256}` });
    expect(await limited(rotating, 200)).toBe(140);
  });

  it('T23: clients behind a trusted proxy are told apart', async () => {
    const { post } = setUp({ trustedProxies: ['10.0.0.0/8'] }, { address: '10.0.0.1' });
    expect(await limited(() => post({ 'X-Forwarded-For': '203.0.113.1' }), 70)).toBe(10);
    expect(await limited(() => post({ 'X-Forwarded-For': '203.0.113.2' }), 60)).toBe(0);
  });

  it('T23: clients of whom a trusted proxy also writes the port are told apart', async () => {
    const { post } = setUp({ trustedProxies: ['10.0.0.0/8'] }, { address: '10.0.0.9' });
    let index = 0;
    const others = () => post({ 'X-Forwarded-For': `203.0.113.${(index += 1)}:4${index}` });
    expect(await limited(others, 80)).toBe(0);
    const one = () => post({ 'X-Forwarded-For': `198.51.100.7:${(index += 1)}` });
    expect(await limited(one, 70)).toBe(10);
  });

  it('says when to come again, and keeps its word', async () => {
    const { clock, post } = setUp(
      { rateLimit: { changesPerMinute: 6 } },
      { address: '203.0.113.9' },
    );
    expect(await limited(post, 6)).toBe(0);
    const refused = await post();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('10');
    expect(await refused.json()).toMatchObject({ error: { code: 'rate-limited' } });
    await clock.advance(9_000);
    expect((await post()).status).toBe(429);
    await clock.advance(1_000);
    expect((await post()).status).toBe(404);
  });

  it('also counts what one holder of a token asks, from however many addresses', async () => {
    const { world } = setUp({ rateLimit: { perSessionPerMinute: 5 } });
    const { session, token } = await world.open();
    const read = async (bearer: string) =>
      (await world.read(session, bearer, `"${session.revision}"`)).status;
    for (let index = 0; index < 5; index += 1) expect(await read(token)).toBe(304);
    expect(await read(token)).toBe(429);
    // Whoever guesses tokens uses up nobody else's calls.
    expect(await read('guessed')).toBe(404);
  });

  it('counts by clientKey where it is given', async () => {
    const { post } = setUp({
      clientKey: (request) => request.headers.get('CF-Connecting-IP') ?? undefined,
    });
    expect(await limited(() => post({ 'CF-Connecting-IP': 'a' }), 61)).toBe(1);
    expect(await limited(() => post({ 'CF-Connecting-IP': 'b' }), 60)).toBe(0);
  });

  it('can be left to something in front', async () => {
    const { post } = setUp({ rateLimit: false }, { address: '203.0.113.9' });
    expect(await limited(post, 100)).toBe(0);
  });

  it('does not limit StablePay’s deliveries', async () => {
    const { world } = setUp({ rateLimit: { changesPerMinute: 1 } });
    for (let index = 0; index < 5; index += 1) {
      const answer = await world.proxy.fetch(
        new Request(`${world.proxyUrl}/webhooks`, { method: 'POST', body: '{}' }),
        { address: '203.0.113.9' },
      );
      expect(answer.status).toBe(400);
    }
  });

  it('with a live key refuses to serve when nobody can be told apart', async () => {
    const { world, post } = setUp({ clock: createTestClock() });
    expect((await post()).status).toBe(404);
    const live = createProxyWorld({
      client: { apiKey: 'sk_live_0123456789abcdef', baseUrl: 'https://api.stablepay.co' },
      checkoutOrigins: ['https://checkout.stablepay.co'],
    });
    const answer = await live.call('/sessions', { body: { reference: 'ORD-1' } });
    expect([answer.status, codeOf(answer)]).toEqual([500, 'config-missing']);
    expect(String(live.errors[0])).toContain('clientKey');
    await world.close();
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses %s calls per minute at the start', (perMinute) => {
    expect(() => createProxyWorld({ rateLimit: { readsPerMinute: perMinute } })).toThrow(
      '[config-invalid]',
    );
  });

  it('keeps a bounded memory, and forgets who was quiet longest', async () => {
    const limit = createRateLimit({ perMinute: 1, clock: createTestClock() });
    limit.take('first');
    expect(() => limit.take('first')).toThrow('[rate-limited]');
    for (let index = 0; index < 50_000; index += 1) limit.take(`client ${index}`);
    expect(() => limit.take('first')).not.toThrow();
    expect(() => limit.take('client 49999')).toThrow('[rate-limited]');
  });
});
