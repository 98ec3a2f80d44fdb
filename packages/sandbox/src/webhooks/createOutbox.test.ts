import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createTestSandbox, secretKey, apiKey } from '../../test/createTestSandbox.ts';
import { retryDelays } from './retryDelays.ts';

const header = (delivery: { headers: Headers } | undefined, name: string) =>
  delivery?.headers.get(name) ?? '';

/** WebCrypto answers outside the test clock's time. */
const realTurn = () => new Promise((resolve) => setTimeout(resolve, 20));

async function payOne(options: Parameters<typeof createTestSandbox>[0] = {}) {
  const world = createTestSandbox(options);
  const id = await world.open();
  return { ...world, id, pay: () => world.commands.pay(id) };
}

describe('a delivery (API reference 9.2)', () => {
  test('has the documented headers and a signed body', async () => {
    const { pay, commands, delivered, read, id } = await payOne();
    await pay();
    await commands.settled();
    expect(delivered).toHaveLength(1);
    const [delivery] = delivered;
    const timestamp = header(delivery, 'X-StablePay-Timestamp');
    const nonce = header(delivery, 'X-StablePay-Nonce');
    const body = delivery?.body ?? '';
    expect(delivery?.url).toBe('https://shop.test/webhooks');
    expect(header(delivery, 'User-Agent')).toBe('StablePay-Webhook/1.0');
    expect(header(delivery, 'Content-Type')).toMatch(/^application\/json/);
    expect(timestamp).toBe('1767225600');
    expect(nonce).toMatch(/^[A-Za-z0-9]{16,64}$/);
    expect(header(delivery, 'X-StablePay-Signature')).toBe(
      createHmac('sha256', secretKey).update(`${timestamp}.${nonce}.${body}`).digest('hex'),
    );
    const eventId = header(delivery, 'X-StablePay-Event-ID');
    expect(eventId).toMatch(/^evt_[0-9A-Za-z]{24}$/);
    expect(JSON.parse(body)).toEqual({
      id: eventId,
      type: 'payment.completed',
      created: 1_767_225_600,
      data: (await read(id)).json,
    });
  });

  test('leaves before any time has passed', async () => {
    const { pay, clock, delivered } = await payOne();
    await pay();
    await clock.advance(0);
    await realTurn();
    expect(delivered).toHaveLength(1);
    expect(clock.now()).toBe(1_767_225_600_000);
  });

  test('T18: does not follow a redirect and counts it as a failure', async () => {
    const { pay, commands, delivered, receiver } = await payOne();
    receiver.answer = async () =>
      new Response(null, { status: 302, headers: { Location: 'https://elsewhere.test/' } });
    await pay();
    await commands.settled();
    expect(delivered.map(({ url, redirect }) => [url, redirect])).toEqual([
      ['https://shop.test/webhooks', 'manual'],
    ]);
    expect((await commands.deliveries())[0]).toMatchObject({
      state: 'waiting',
      attempts: [{ status: 302 }],
    });
  });

  test('B15: a webhook secret replaces the secret key', async () => {
    const webhookSecret = 'another-secret-of-some-length';
    const { pay, commands, delivered } = await payOne({
      merchants: [{ apiKey, secretKey, webhookSecret, webhookUrl: 'https://shop.test/webhooks' }],
    });
    await pay();
    await commands.settled();
    const [delivery] = delivered;
    const signed = `${header(delivery, 'X-StablePay-Timestamp')}.${header(delivery, 'X-StablePay-Nonce')}.${delivery?.body}`;
    expect(header(delivery, 'X-StablePay-Signature')).toBe(
      createHmac('sha256', webhookSecret).update(signed).digest('hex'),
    );
  });

  test.each([
    ['fail', 'payment.failed', 'failed'],
    ['expire', 'payment.expired', 'expired'],
    ['pay', 'payment.completed', 'paid'],
  ] as const)('"%s" sends %s', async (command, type, status) => {
    const { commands, id, delivered } = await payOne();
    await commands[command](id);
    await commands[command](id);
    await commands.settled();
    expect(delivered.map(({ body }) => JSON.parse(body))).toMatchObject([
      { type, data: { payment_status: status } },
    ]);
  });

  test.each(['seeOnChain', 'underpay', 'overpay', 'freeze'] as const)(
    '"%s" sends nothing: API reference 9.1 has no such event',
    async (command) => {
      const { commands, id, delivered } = await payOne();
      await commands[command](id);
      await commands.settled();
      expect(delivered).toEqual([]);
    },
  );
});

describe('repeats (A12)', () => {
  test('come after 10 s, 1 min, 10 min, 1 h, 6 h, 24 h, and then never again', async () => {
    const { pay, clock, delivered, receiver, commands } = await payOne();
    receiver.answer = async () => new Response(null, { status: 500 });
    const start = clock.now();
    const times: number[] = [];
    receiver.answer = async () => {
      times.push(clock.now() - start);
      return new Response(null, { status: 500 });
    };
    await pay();
    await commands.settled();
    for (const delay of retryDelays) {
      await clock.advance(delay - 1);
      const before = delivered.length;
      await clock.advance(1);
      await commands.settled();
      expect(delivered).toHaveLength(before + 1);
    }
    expect(times).toEqual([0, 10, 70, 670, 4_270, 25_870, 112_270].map((s) => s * 1000));
    await clock.advance(1_000_000_000);
    expect(delivered).toHaveLength(7);
    expect((await commands.deliveries())[0]?.state).toBe('failed');
    expect(clock.pendingTimers).toBe(0);
  });

  test('carry the same event and bytes, a new timestamp, nonce and signature', async () => {
    const { pay, clock, delivered, receiver, commands } = await payOne();
    receiver.answer = async () => Promise.reject(new TypeError('fetch failed'));
    await pay();
    await commands.settled();
    receiver.answer = async () => new Response(null, { status: 204 });
    await clock.advance(10_000);
    await commands.settled();
    const [first, second] = delivered;
    expect(second?.body).toBe(first?.body);
    for (const name of ['X-StablePay-Event-ID', 'X-StablePay-Event-Type']) {
      expect(header(second, name)).toBe(header(first, name));
    }
    for (const name of ['Timestamp', 'Nonce', 'Signature']) {
      expect(header(second, `X-StablePay-${name}`)).not.toBe(header(first, `X-StablePay-${name}`));
    }
    expect((await commands.deliveries())[0]).toMatchObject({
      state: 'delivered',
      attempts: [{ fault: 'connection-failed' }, { status: 204 }],
    });
    expect(clock.pendingTimers).toBe(0);
  });

  test('the moved clock makes a repeat due at once', async () => {
    const { pay, delivered, receiver, commands } = await payOne();
    receiver.answer = async () => new Response(null, { status: 503 });
    await pay();
    await commands.settled();
    await commands.moveClock(10_000);
    await commands.settled();
    expect(delivered).toHaveLength(2);
  });

  test('a receiver that never answers is given up after 30 s', async () => {
    const { clock, commands, id, hanging } = await hangingWorld();
    await commands.pay(id);
    await realTurn();
    await clock.advance(29_999);
    expect(hanging.aborted).toBe(false);
    await clock.advance(1);
    expect(hanging.aborted).toBe(true);
    await commands.settled();
    expect((await commands.deliveries())[0]?.attempts).toMatchObject([{ fault: 'timeout' }]);
  });
});

async function hangingWorld() {
  const hanging = { aborted: false };
  const world = createTestSandbox({
    webhookFetch: (_url, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => {
          hanging.aborted = true;
          reject(new DOMException('aborted', 'AbortError'));
        });
      }),
  });
  return { ...world, hanging, id: await world.open() };
}

describe('switches (S10)', () => {
  test('what happens while webhooks are off is never sent', async () => {
    const { pay, commands, delivered, clock } = await payOne();
    await commands.setWebhooks({ enabled: false });
    await pay();
    await commands.setWebhooks({ enabled: true });
    await clock.advance(1_000_000_000);
    expect(delivered).toEqual([]);
    expect((await commands.deliveries())[0]?.state).toBe('skipped');
  });

  test('a repeat waits until they are on again', async () => {
    const { pay, commands, delivered, receiver, clock } = await payOne();
    receiver.answer = async () => new Response(null, { status: 500 });
    await pay();
    await commands.settled();
    await commands.setWebhooks({ enabled: false });
    await clock.advance(60_000);
    expect(delivered).toHaveLength(1);
    await commands.setWebhooks({ enabled: true });
    await commands.settled();
    expect(delivered).toHaveLength(2);
  });

  test('another address takes effect at once and must be http or https', async () => {
    const { pay, commands, delivered } = await payOne();
    await commands.setWebhooks({ url: 'https://other.test/hook' });
    await expect(commands.setWebhooks({ url: 'file:///etc/passwd' })).rejects.toMatchObject({
      code: 'config-invalid',
    });
    await pay();
    await commands.settled();
    expect(delivered.map(({ url }) => url)).toEqual(['https://other.test/hook']);
  });

  test('an event can be sent again by hand, with the same id', async () => {
    const { pay, commands, delivered } = await payOne();
    await commands.setWebhooks({ enabled: false });
    await pay();
    const [event] = await commands.deliveries();
    expect(await commands.redeliver(event?.id ?? '')).toBe(true);
    await commands.settled();
    expect(header(delivered[0], 'X-StablePay-Event-ID')).toBe(event?.id);
    expect(await commands.redeliver('evt_unknown')).toBe(false);
  });

  test('a merchant without an address gets its events kept, not sent', async () => {
    const { pay, commands, delivered, clock } = await payOne({
      merchants: [{ apiKey, secretKey }],
    });
    await pay();
    await clock.advance(100_000);
    expect(delivered).toEqual([]);
    expect(await commands.deliveries()).toMatchObject([{ state: 'skipped', attempts: [] }]);
    expect(clock.pendingTimers).toBe(0);
  });
});

test('a reset drops a delivery that is still under way', async () => {
  const { pay, commands, receiver } = await payOne();
  let answer = () => {};
  receiver.answer = () =>
    new Promise((resolve) => {
      answer = () => resolve(new Response(null, { status: 500 }));
    });
  await pay();
  await realTurn();
  const reset = commands.reset();
  answer();
  await reset;
  expect(await commands.deliveries()).toEqual([]);
  expect(await commands.sessions()).toEqual([]);
});

test('a delivery that closing breaks off counts as not tried', async () => {
  const { commands, id, clock, close, hanging } = await hangingWorld();
  await commands.pay(id);
  await realTurn();
  await close();
  expect(hanging.aborted).toBe(true);
  expect(await commands.deliveries()).toMatchObject([{ state: 'waiting', attempts: [] }]);
  expect(clock.pendingTimers).toBe(0);
});

test('nothing runs after close', async () => {
  const { pay, commands, receiver, clock, close } = await payOne();
  receiver.answer = async () => new Response(null, { status: 500 });
  await pay();
  await commands.settled();
  await close();
  expect(clock.pendingTimers).toBe(0);
});
