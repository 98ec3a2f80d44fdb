import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { createTestClock, isStablePayError } from '@stablepay/core';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { apiKey, createApiWorld, secretKey } from '../../test/createApiWorld.ts';
import { runs } from '../../test/runs.ts';
import { createStablePay } from './createStablePay.ts';

const hour = 60 * 60 * 1_000;

/** A client whose clock is wrong by `offsetMs`, in front of a sandbox whose clock is right. */
function wrongClockWorld(offsetMs: number, date?: (now: number) => string | undefined) {
  const right = createApiWorld();
  const wrong = createTestClock({ now: right.clock.now() + offsetMs });
  let tries = 0;
  const stablepay = createStablePay({
    apiKey,
    secretKey,
    baseUrl: 'https://sandbox.test',
    clock: wrong,
    attempts: 1,
    fetch: async (_, init) => {
      tries += 1;
      const call = await right.raw('checkout/sessions/cs_1');
      const timestamp = Number(new Headers(init?.headers).get('X-StablePay-Timestamp')) * 1_000;
      const now = right.clock.now();
      const headers = { Date: date?.(now) ?? new Date(now).toUTCString() };
      if (Math.abs(timestamp - now) <= 300_000) return Response.json(call.answer, { status: 404 });
      const error = { type: 'authentication_error', code: 'timestamp_out_of_range' };
      return Response.json({ error: { ...error, param: null } }, { status: 401, headers });
    },
  });
  return { stablepay, tries: () => tries };
}

describe('a clock that is wrong', () => {
  it.each([hour, -hour, 10 * 60_000])(
    'T29: is corrected once when it is %d ms off, and for later calls',
    async (offset) => {
      const { stablepay, tries } = wrongClockWorld(offset);
      const read = () => stablepay.paymentSessions.retrieve('cs_1');
      await expect(read()).rejects.toMatchObject({ code: 'resource-missing' });
      expect(tries()).toBe(2);
      await expect(read()).rejects.toMatchObject({ code: 'resource-missing' });
      expect(tries()).toBe(3);
    },
  );

  it.each([
    ['a day', 24 * hour, undefined],
    ['a day back', -24 * hour, undefined],
    [
      'an hour, and the answer’s date is a day off',
      hour,
      (now: number) => new Date(now + 24 * hour).toUTCString(),
    ],
    ['an hour, and the answer has no date', hour, () => ''],
    ['an hour, and the date is none', hour, () => 'yesterday'],
  ])('T29: is not corrected when it is off by %s', async (_, offset, date) => {
    const { stablepay, tries } = wrongClockWorld(offset, date);
    await expect(stablepay.paymentSessions.retrieve('cs_1')).rejects.toMatchObject({
      code: 'authentication-failed',
      remoteCode: 'timestamp_out_of_range',
    });
    expect(tries()).toBe(1);
  });

  it('T29: a 401 that the time does not explain is not tried again', async () => {
    const { stablepay, tries } = wrongClockWorld(10 * 60_000, (now) =>
      new Date(now + 10 * 60_000).toUTCString(),
    );
    await expect(stablepay.paymentSessions.retrieve('cs_1')).rejects.toMatchObject({
      code: 'authentication-failed',
    });
    expect(tries()).toBe(1);
  });

  it('T29: is corrected against the sandbox itself', async () => {
    const { stablepay, sandbox } = createApiWorld();
    await sandbox.setClockSkew(hour);
    const created = await stablepay.paymentSessions.create(
      { amount: { minor: 100, currency: 'USD' }, orderId: 'ORD-1' },
      { idempotencyKey: 'ORD-1#1' },
    );
    expect(created.status).toBe('pending');
  });
});

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A server that listens on a port has an address of this form.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('over real sockets', () => {
  it.each([301, 302, 303, 307, 308])(
    'T18: a %d to another host is an error, and that host sees nothing',
    async (status) => {
      let seen = 0;
      const elsewhere = await listen(
        createServer((_, response) => {
          seen += 1;
          response.end('{}');
        }),
      );
      const baseUrl = await listen(
        createServer((_, response) => {
          response.writeHead(status, { Location: `${elsewhere}/api/v1/refunds/create` }).end();
        }),
      );
      const stablepay = createStablePay({ apiKey, secretKey, baseUrl, attempts: 1 });
      const calls = [
        stablepay.paymentSessions.retrieve('cs_1'),
        stablepay.refunds.create({
          refundId: 'ret-1',
          charge: 'cs_1',
          amount: { minor: 1, currency: 'USDT' },
        }),
      ];
      for (const call of calls) await expect(call).rejects.toMatchObject({ family: 'network' });
      expect(seen).toBe(0);
    },
  );
});

describe('ids in paths', () => {
  const tricks = [
    '..',
    '.',
    '%2e%2e',
    'a/b',
    '../refunds',
    'a?b',
    'a#b',
    '',
    'ä',
    ' ',
    'a\\b',
    '\0',
  ];

  it('T17: nothing that is not plainly an id leaves, through any method', async () => {
    const { stablepay, calls } = createApiWorld();
    const methods = [
      (id: string) => stablepay.paymentSessions.retrieve(id),
      (id: string) => stablepay.paymentSessions.cancel(id),
      (id: string) => stablepay.payments.retrieve(id),
      (id: string) => stablepay.subscriptions.retrieve(id),
      (id: string) => stablepay.subscriptions.cancel(id),
      (id: string) => stablepay.invoices.retrieve(id),
      (id: string) => stablepay.paymentMethods.retrieve(id),
      (id: string) => stablepay.refunds.retrieve(id),
      (id: string) => stablepay.refunds.cancel(id),
    ];
    const ids = fc.oneof(fc.constantFrom(...tricks), fc.string(), fc.webPath(), fc.webUrl());
    await fc.assert(
      fc.asyncProperty(ids, fc.constantFrom(...methods), async (id, method) => {
        const before = calls.length;
        const code = await method(id).then(
          () => 'answered',
          (error: unknown) => (isStablePayError(error) ? error.code : 'untyped'),
        );
        if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/.test(id)) {
          expect(
            calls.slice(before).map(({ url }) => url.pathname.split('/').includes(id)),
          ).toEqual([true]);
          return;
        }
        expect(code).toBe('invalid-input');
        expect(calls).toHaveLength(before);
      }),
      { numRuns: runs(400) },
    );
  });

  it('T17: values of a query stay values', async () => {
    const { stablepay, calls } = createApiWorld();
    await stablepay.subscriptions.list({ customer: 'a&limit=100#x/../' });
    expect(calls[0]?.url.pathname).toBe('/api/v1/subscriptions');
    expect([...(calls[0]?.url.searchParams ?? [])]).toEqual([['customer', 'a&limit=100#x/../']]);
  });
});

describe('a call as it goes out', () => {
  it('says what it carries and what it takes, and a read carries nothing', async () => {
    const { stablepay, calls } = createApiWorld();
    await stablepay.paymentSessions.create(
      { amount: { minor: 1, currency: 'USD' }, orderId: 'ORD-1' },
      { idempotencyKey: 'ORD-1#1' },
    );
    await stablepay.subscriptions.list();
    const [create, read] = calls;
    expect(Object.fromEntries(create?.headers ?? [])).toMatchObject({
      ...{ accept: 'application/json', 'content-type': 'application/json' },
      ...{ authorization: `Bearer ${apiKey}`, 'idempotency-key': 'ORD-1#1' },
      'x-stablepay-timestamp': expect.stringMatching(/^\d{10}$/),
    });
    expect(read?.body).toBeUndefined();
    for (const name of ['content-type', 'idempotency-key']) {
      expect(read?.headers.has(name)).toBe(false);
    }
  });

  it('that is answered by a 304, for which nobody asked, is an error', async () => {
    const { stablepay } = createApiWorld({
      fetch: () => Promise.resolve(new Response(null, { status: 304, headers: { ETag: '"1"' } })),
    });
    await expect(stablepay.invoices.retrieve('in_1')).rejects.toMatchObject({
      ...{ code: 'unexpected-answer', status: 304 },
    });
  });
});

describe('T25: when StablePay says that it is too much', () => {
  /** A client whose first call is answered by a 429. */
  const createThrottled = (headers: Record<string, string>) => {
    const clock = createTestClock();
    let calls = 0;
    const { stablepay } = createApiWorld({
      clock,
      fetch: () => {
        calls += 1;
        const { status } = calls === 1 ? { status: 429 } : { status: 404 };
        return Promise.resolve(Response.json({}, { status, headers }));
      },
    });
    const read = () => stablepay.invoices.retrieve('in_1').catch((error: unknown) => error);
    return { clock, read, calls: () => calls };
  };

  it.each([
    ['a second where it does not say how long', {}, 1_000],
    ['as long as it says', { 'Retry-After': '3' }, 3_000],
    ['five seconds at most', { 'Retry-After': '60' }, 5_000],
  ])('all calls wait, %s', async (_, headers, waitMs) => {
    const { clock, read, calls } = createThrottled(headers);
    expect(await read()).toMatchObject({ code: 'rate-limited' });
    const next = read();
    await clock.advance(waitMs - 1);
    expect(calls()).toBe(1);
    await clock.advance(1);
    expect(await next).toMatchObject({ code: 'resource-missing' });
    expect(calls()).toBe(2);
  });

  it('nobody waits after any other error', async () => {
    const { read, calls } = createThrottled({});
    await read();
    const other = createApiWorld({
      fetch: () => Promise.resolve(Response.json({}, { status: 500 })),
    });
    for (const id of ['in_1', 'in_2']) {
      await expect(other.stablepay.invoices.retrieve(id)).rejects.toMatchObject({
        code: 'upstream-failed',
      });
    }
    expect(calls()).toBe(1);
  });
});

describe('what may be repeated', () => {
  const fail = () => {
    let tries = 0;
    const { stablepay } = createApiWorld({
      attempts: 2,
      clock: {
        ...createTestClock(),
        setTimer: (callback, ms) => {
          // Only pauses end at once; the limit of a try does not.
          const timer = ms < 8_000 ? setTimeout(callback, 0) : undefined;
          return () => clearTimeout(timer);
        },
      },
      fetch: async () => {
        tries += 1;
        throw new TypeError('reset');
      },
    });
    return { stablepay, tries: () => tries };
  };

  it('reads, and creates under their natural key, are repeated', async () => {
    for (const call of [
      (client: ReturnType<typeof fail>['stablepay']) => client.invoices.list(),
      (client: ReturnType<typeof fail>['stablepay']) =>
        client.refunds.create({
          refundId: 'ret-1',
          charge: 'cs_1',
          amount: { minor: 1, currency: 'USDC' },
        }),
    ]) {
      const { stablepay, tries } = fail();
      await expect(call(stablepay)).rejects.toMatchObject({ code: 'connection-failed' });
      expect(tries()).toBe(2);
    }
  });

  it('cancels are not: what a second one answers says nothing about the first', async () => {
    const { stablepay, tries } = fail();
    await expect(stablepay.refunds.cancel('ret-1')).rejects.toMatchObject({
      code: 'connection-failed',
    });
    expect(tries()).toBe(1);
  });

  it.each(['', 'k'.repeat(129), 'with space', 'line\nbreak'])(
    'the idempotency key %j is refused before anything leaves',
    async (idempotencyKey) => {
      const { stablepay, calls } = createApiWorld();
      await expect(
        stablepay.paymentSessions.create(
          { amount: { minor: 1, currency: 'USD' }, orderId: 'ORD-1' },
          { idempotencyKey },
        ),
      ).rejects.toMatchObject({ path: 'idempotencyKey' });
      expect(calls).toEqual([]);
    },
  );
});

it('T04: no error of any call shows key, secret or signature', async () => {
  const { stablepay, calls } = createApiWorld();
  const unsigned = createApiWorld({ secretKey: 'another-secret-0123456789' });
  const broken = createApiWorld({ fetch: () => Promise.reject(new TypeError('reset')) });
  const amount = { minor: 1, currency: 'USDT' };
  const attempts = [
    () => stablepay.paymentSessions.retrieve('cs_unknown'),
    () => stablepay.refunds.cancel('ret-unknown'),
    () => stablepay.refunds.create({ refundId: 'ret-1', charge: 'cs_x', amount }),
    () => unsigned.stablepay.invoices.list(),
    () => broken.stablepay.invoices.list(),
  ];
  const errors: unknown[] = [];
  for (const attempt of attempts) {
    await attempt().then(
      () => undefined,
      (error: unknown) => errors.push(error),
    );
  }
  expect(errors).toHaveLength(attempts.length);
  const signatures = [...calls, ...unsigned.calls].map(({ headers }) =>
    String(headers.get('X-StablePay-Signature')),
  );
  expect(signatures).toHaveLength(4);
  for (const error of errors) {
    const shown = inspect(error, { depth: 9, showHidden: true });
    const text = `${shown}${JSON.stringify(error)}${String(error)}`;
    for (const secret of [apiKey, secretKey, 'another-secret', ...signatures]) {
      expect(text).not.toContain(secret);
    }
  }
});
