import { createTestClock } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { createGate } from './createGate.ts';
import { createRateLimit } from './createRateLimit.ts';
import { routes } from './matchRoute.ts';
import { toProxyRequest } from './toProxyRequest.ts';

type Options = Partial<Parameters<typeof createGate>[0]>;

/** How many of some calls are let in. */
function setUp(options: Options = {}) {
  const gate = createGate({ clock: createTestClock(), live: false, ...options });
  return (
    times: number,
    {
      route = 'createSession',
      method,
      id = '',
      token,
      address = '203.0.113.9',
    }: {
      route?: keyof typeof routes;
      method?: string;
      id?: string;
      token?: string;
      address?: string | null;
    } = {},
  ) => {
    let count = 0;
    for (let index = 0; index < times; index += 1) {
      const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
      const init = { method: method ?? routes[route].method, headers };
      const request = toProxyRequest(new Request('https://shop.test/', init), {});
      const connection = { address: address ?? undefined };
      try {
        gate({ request, connection, matched: { route: routes[route], id } });
        count += 1;
      } catch (error) {
        expect(error).toMatchObject({ code: 'rate-limited' });
      }
    }
    return count;
  };
}

describe('T23: what counts against which limit', () => {
  it('is what changes something apart from what is read', () => {
    const pass = setUp({ rateLimit: { changesPerMinute: 2, readsPerMinute: 5 } });
    expect(pass(9, { route: 'readConfig' })).toBe(5);
    expect(pass(9)).toBe(2);
    expect(pass(9, { route: 'cancelSession', address: '203.0.113.8' })).toBe(2);
  });

  it('is no question of a browser before a call, and no delivery', () => {
    const pass = setUp({ rateLimit: { changesPerMinute: 1 } });
    expect(pass(9, { method: 'OPTIONS' })).toBe(9);
    expect(pass(9, { route: 'receiveWebhook' })).toBe(9);
    expect(pass(9)).toBe(1);
  });

  it('is not whoever cannot be told apart, where no money is at stake', () => {
    const pass = setUp({ rateLimit: { changesPerMinute: 1 } });
    expect(pass(9, { address: null })).toBe(9);
  });

  it('is every call about one session with one token, and no other call with it', () => {
    const pass = setUp({ rateLimit: { perSessionPerMinute: 2 } });
    const call = { route: 'readSession', id: 'cs_1' } as const;
    expect(pass(9, { token: 'a' })).toBe(9);
    expect(pass(9, { ...call, token: 'a' })).toBe(2);
    expect(pass(9, { ...call, token: 'b' })).toBe(2);
    expect(pass(9, call)).toBe(9);
  });

  it('is known by the end of a token, however long somebody makes the rest', () => {
    const pass = setUp({ rateLimit: { perSessionPerMinute: 2 } });
    const call = { route: 'readSession', id: 'cs_1' } as const;
    const end = 'x'.repeat(64);
    expect(pass(2, { ...call, token: `a${end}` })).toBe(2);
    expect(pass(2, { ...call, token: `bb${end}` })).toBe(0);
  });
});

describe('with a live key', () => {
  const live = { live: true, rateLimit: { changesPerMinute: 2 } };

  it('who can be told apart is served', () => {
    expect(setUp(live)(9)).toBe(2);
    expect(setUp({ ...live, clientKey: () => 'one' })(9, { address: null })).toBe(2);
  });

  it('who cannot is not, and the shop is told what to do', () => {
    const gate = createGate({ clock: createTestClock(), ...live });
    const request = toProxyRequest(new Request('https://shop.test/', { method: 'POST' }), {});
    const call = (route: keyof typeof routes) =>
      gate({ request, connection: {}, matched: { route: routes[route], id: '' } });
    expect(() => call('createSession')).toThrow(
      /hides the address of clients\. Give createProxy a clientKey\(request\) that names the caller, or rateLimit: false/,
    );
    expect(() => call('receiveWebhook')).not.toThrow();
  });
});

describe('an option of the limits', () => {
  const start = (options: Options) => () => setUp(options);

  it('may be up to a million a minute, or false', () => {
    expect(start({ rateLimit: { readsPerMinute: 1_000_000, changesPerMinute: 1 } })).not.toThrow();
    expect(setUp({ rateLimit: false, live: true })(300, { address: null })).toBe(300);
    for (const name of ['changesPerMinute', 'readsPerMinute', 'perSessionPerMinute']) {
      for (const value of [0, 1_000_001, 1.5]) {
        expect(start({ rateLimit: { [name]: value } })).toThrow(
          `rateLimit.${name} must be an integer from 1 to 1000000, or rateLimit false`,
        );
      }
    }
  });

  it('that is wrong is named', () => {
    expect(start({ trustedProxies: ['10.0.0.0/8', 'x'] })).toThrow('trustedProxies[1] must be');
  });
});

describe('a limit', () => {
  it('says when the next call may pass, also part of the way there', async () => {
    const clock = createTestClock();
    await clock.advance(3_600_000);
    const limit = createRateLimit({ perMinute: 6, clock });
    for (let call = 0; call < 6; call += 1) limit.take('a');
    await clock.advance(5_000);
    expect(() => limit.take('a')).toThrow(
      expect.objectContaining({
        ...{ code: 'rate-limited', status: 429, retryAfterMs: 5_000 },
        message: expect.stringContaining('Too many calls of one client.'),
      }),
    );
    await clock.advance(5_000);
    limit.take('a');
    expect(() => limit.take('a')).toThrow('[rate-limited]');
  });

  it('keeps fifty thousand, of whom who has just called is not forgotten', () => {
    const limit = createRateLimit({ perMinute: 2, clock: createTestClock() });
    limit.take('first');
    for (let index = 1; index < 50_000; index += 1) limit.take(`client ${index}`);
    limit.take('first');
    expect(() => limit.take('first')).toThrow('[rate-limited]');
    limit.take('one more');
    expect(() => limit.take('first')).toThrow('[rate-limited]');
  });

  it('forgets nobody before there are more', () => {
    const limit = createRateLimit({ perMinute: 1, clock: createTestClock() });
    limit.take('first');
    for (let index = 1; index < 50_000; index += 1) limit.take(`client ${index}`);
    expect(() => limit.take('first')).toThrow('[rate-limited]');
  });
});
