import { describe, expect, it } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { sessionRecord } from '../../test/sessionRecord.ts';
import { createStablePay } from '../client/createStablePay.ts';
import { signPayload } from '../signing/signPayload.ts';
import { receiveWebhook } from './receiveWebhook.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const secret = 'webhook-secret-0123456789';

/** A receiver of which only the question "what about this payment?" is played. */
function createReceiver(
  settle: () => Promise<void> = () => Promise.resolve(),
  change: Parameters<typeof createTestContext>[0] = {},
) {
  const { context, clock, store } = createTestContext({ webhookSecrets: [secret], ...change });
  let asked = 0;
  const runtime = {
    context,
    settle: async () => {
      asked += 1;
      await settle();
      return sessionRecord();
    },
    settleSubscription: () => Promise.resolve(undefined),
    settleRefund: () => Promise.resolve(undefined),
  };
  const receive = async ({
    id = 'evt_1',
    nonce = crypto.randomUUID(),
    livemode,
  }: { id?: string | undefined; nonce?: string; livemode?: boolean } = {}) => {
    const timestamp = String(Math.floor(clock.now() / 1_000));
    const body = new TextEncoder().encode(
      JSON.stringify({ id, livemode, type: 'payment.completed', data: { id: 'cs_1' } }),
    );
    const headers = new Headers({
      'X-StablePay-Timestamp': timestamp,
      'X-StablePay-Nonce': nonce,
      'X-StablePay-Signature': await signPayload({ secret, timestamp, nonce, body }),
    });
    return receiveWebhook({ runtime, headers, body });
  };
  return { clock, store, receive, asked: () => asked };
}

describe('one event', () => {
  it('is handled once in seven days, however often it is signed anew', async () => {
    const { clock, receive, asked } = createReceiver();
    expect(await receive()).toBe('handled');
    expect(await receive()).toBe('already-handled');
    await clock.advance(7 * day - 1);
    expect(await receive()).toBe('already-handled');
    expect(asked()).toBe(1);
    await clock.advance(1);
    expect(await receive()).toBe('handled');
  });

  it('of the mode of this proxy is handled; of the other it is refused', async () => {
    const { receive, asked } = createReceiver();
    expect(await receive({ livemode: false })).toBe('handled');
    await expect(receive({ id: 'evt_2', livemode: true })).rejects.toMatchObject({
      code: 'event-mismatch',
      message: expect.stringContaining('which is test'),
    });
    expect(asked()).toBe(1);
  });

  it('T14: of a test is refused where real money is taken', async () => {
    const keys = { apiKey: 'sk_live_0123456789abcdef', secretKey: 'secret-key-0123456789' };
    const { receive, asked } = createReceiver(undefined, { stablepay: createStablePay(keys) });
    expect(await receive({ livemode: true })).toBe('handled');
    await expect(receive({ id: 'evt_2', livemode: false })).rejects.toMatchObject({
      code: 'event-mismatch',
      message: expect.stringContaining('which is live'),
    });
    expect(asked()).toBe(1);
  });

  it('T12: that could not be handled leaves nothing behind, and is handled when it comes again', async () => {
    let isDown = true;
    const nonce = crypto.randomUUID();
    const { receive, asked } = createReceiver(async () => {
      if (isDown) throw new Error('database');
    });
    await expect(receive({ nonce })).rejects.toThrow('database');
    isDown = false;
    expect(await receive({ nonce })).toBe('handled');
    expect(asked()).toBe(2);
  });

  it('that another worker is at waits, and takes nothing away from that', async () => {
    const nonce = crypto.randomUUID();
    for (const key of ['event:evt_1', `nonce:${nonce}`]) {
      const { clock, receive, store, asked } = createReceiver();
      await store.claim({ key, leaseMs: minute });
      const refusal = {
        code: 'webhook-not-ready',
        status: 503,
        retryAfterMs: 2_000,
        message: expect.stringContaining('being handled right now'),
      };
      await expect(receive({ nonce })).rejects.toMatchObject(refusal);
      // Not by itself in the way, either.
      await clock.advance(minute);
      expect(await receive({ nonce })).toBe('handled');
      expect(asked()).toBe(1);
    }
  });

  it('gives back what it had taken when it has to wait for the rest', async () => {
    const nonce = crypto.randomUUID();
    const { receive, store } = createReceiver();
    await store.claim({ key: `nonce:${nonce}`, leaseMs: minute });
    await expect(receive({ nonce })).rejects.toMatchObject({ code: 'webhook-not-ready' });
    expect(await store.claim({ key: 'event:evt_1', leaseMs: minute })).toMatchObject({
      outcome: 'acquired',
    });
  });

  it('keeps others away for a minute', async () => {
    const begun: (() => void)[] = [];
    const begins = () => new Promise<void>((resolve) => begun.push(resolve));
    const first = begins();
    const second = begins();
    const { clock, receive, asked } = createReceiver(() => {
      begun.shift()?.();
      return new Promise(() => undefined);
    });
    void receive();
    await first;
    await clock.advance(minute - 1);
    await expect(receive()).rejects.toMatchObject({ code: 'webhook-not-ready' });
    await clock.advance(1);
    void receive();
    await second;
    expect(asked()).toBe(2);
  });
});

describe('T01: one nonce', () => {
  it('under another event is a replay for fifteen minutes, and the event stays free', async () => {
    const nonce = crypto.randomUUID();
    const { clock, receive, asked } = createReceiver();
    await receive({ nonce });
    await clock.advance(15 * minute - 1);
    await expect(receive({ id: 'evt_2', nonce })).rejects.toMatchObject({
      code: 'delivery-replayed',
      message: expect.stringContaining('already delivered as another event'),
    });
    expect(asked()).toBe(1);
    expect(await receive({ id: 'evt_2' })).toBe('handled');
    await clock.advance(1);
    expect(await receive({ id: 'evt_3', nonce })).toBe('handled');
  });
});
