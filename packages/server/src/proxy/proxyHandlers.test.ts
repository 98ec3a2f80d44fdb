import { createTestClock } from '@stablepay/core';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMemberWorld } from '../../test/createMemberWorld.ts';
import { codeOf, createProxyWorld } from '../../test/createProxyWorld.ts';
import { runs } from '../../test/runs.ts';
import { createStablePay } from '../client/createStablePay.ts';
import { signPayload } from '../signing/signPayload.ts';
import { eventTypes } from '../webhooks/eventTypes.ts';
import { signWebhook, type SignedWebhook } from '../webhooks/signWebhook.ts';

afterEach(() => vi.unstubAllEnvs());

const post = (
  world: Pick<ReturnType<typeof createProxyWorld>, 'call'>,
  { headers, body }: SignedWebhook,
) => world.call('/webhooks', { method: 'POST', body, headers: { ...headers, Origin: undefined } });

/** A paid session of which nobody has heard yet, and a way to announce it. */
async function paidInSilence(change: Parameters<typeof createProxyWorld>[0] = {}) {
  const world = createProxyWorld(change);
  world.webhooks.enabled = false;
  const { session } = await world.open();
  await world.sandbox.pay(session.id);
  const announce = async (id?: string) =>
    post(
      world,
      await signWebhook({
        secret: world.secretKey,
        type: 'payment.completed',
        resource: { id: session.id },
        id,
        now: world.clock.now(),
      }),
    );
  return { world, session, announce };
}

describe('handlers', () => {
  it('T10: run again with the same key after a failure, and once in the end', async () => {
    const keys: string[] = [];
    const { world, announce } = await paidInSilence({
      onPaid: ({ idempotencyKey }) => {
        keys.push(idempotencyKey);
        if (keys.length < 3) throw new Error('database');
      },
    });
    const answers = [];
    for (let delivery = 0; delivery < 5; delivery += 1) answers.push(await announce('evt_1'));
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 200, 200, 200]);
    expect(keys).toEqual(['paid:ORD-1', 'paid:ORD-1', 'paid:ORD-1']);
    await world.proxy.reconcile();
    expect(keys).toHaveLength(3);
  });

  it('T12: a handler that is not ready gets the event again, without a failure being counted', async () => {
    let calls = 0;
    const { world, announce } = await paidInSilence({
      deadLetterAfter: 2,
      onPaid: () => {
        calls += 1;
        return calls < 5 ? 'not_ready' : undefined;
      },
    });
    for (let delivery = 0; delivery < 4; delivery += 1) {
      const answer = await announce('evt_1');
      expect([answer.status, codeOf(answer)]).toEqual([503, 'webhook-not-ready']);
    }
    expect((await announce('evt_1')).json).toEqual({ outcome: 'handled' });
    expect(await world.proxy.deadLetters()).toEqual([]);
  });

  it('become a dead letter after so many failures, and live again when a person says so', async () => {
    let isBroken = true;
    let calls = 0;
    const letters: unknown[] = [];
    const { world, session, announce } = await paidInSilence({
      deadLetterAfter: 3,
      onPaid: () => {
        calls += 1;
        if (isBroken) throw new Error('postgres://user:hunter2@db');
      },
      onDeadLetter: (letter) => void letters.push(letter),
    });
    const statuses = [];
    for (let delivery = 0; delivery < 4; delivery += 1) {
      statuses.push((await announce(`evt_${delivery}`)).status);
    }
    expect(statuses).toEqual([503, 503, 200, 200]);
    expect(calls).toBe(3);
    expect(letters).toMatchObject([{ key: 'paid:ORD-1', kind: 'paid', failures: 3 }]);
    await world.proxy.reconcile();
    expect(calls).toBe(3);

    const [letter] = await world.proxy.deadLetters();
    expect(letter).toMatchObject({ resource: { type: 'session', id: session.id } });
    expect(JSON.stringify(letter)).not.toContain('hunter2');
    isBroken = false;
    await world.proxy.revive('paid:ORD-1');
    expect(calls).toBe(4);
    expect(await world.proxy.deadLetters()).toEqual([]);
    await expect(world.proxy.revive('paid:ORD-1')).rejects.toMatchObject({
      code: 'resource-missing',
    });
    expect(calls).toBe(4);
  });

  it('rest longer and longer, so that an outage of the shop makes no dead letter', async () => {
    const clock = createTestClock({
      settle: async () => {
        for (let turn = 0; turn < 3; turn += 1) await new Promise((done) => setTimeout(done, 1));
      },
    });
    let calls = 0;
    const { announce } = await paidInSilence({
      clock,
      onPaid: () => {
        calls += 1;
        throw new Error('database');
      },
    });
    for (let second = 0; second < 60; second += 1) {
      expect((await announce(`evt_${second}`)).status).toBe(503);
      await clock.advance(1_000);
    }
    // Five at once, then after 1, 2, 4, 8, 16 and 32 seconds.
    expect(calls).toBeGreaterThanOrEqual(9);
    expect(calls).toBeLessThanOrEqual(11);
  });

  it('T49: are told that a payment was late, by webhook', async () => {
    const world = createProxyWorld();
    const { session } = await world.open();
    await world.sandbox.expire(session.id);
    await world.sandbox.settled();
    await world.sandbox.pay(session.id);
    await world.sandbox.settled();
    expect(world.paid).toMatchObject([{ reference: 'ORD-1', late: true }]);
    expect(world.attention.map(({ kind }) => kind)).toEqual(['late']);
  });
});

describe('webhooks', () => {
  it.each(eventTypes)(
    'answer 2xx to a genuine %s about something that is not ours',
    async (type) => {
      const world = createMemberWorld();
      const [group] = type.split('.');
      const resource = group === 'refund' ? { refund_id: 'strange' } : { id: 'strange_1' };
      const delivery = await signWebhook({ secret: world.secretKey, type, resource });
      const answer = await post(world, delivery);
      expect([answer.status, answer.json]).toEqual([200, { outcome: 'ignored' }]);
    },
  );

  it('are accepted under any of several secrets, and under no other', async () => {
    const [newer, older] = ['newer-webhook-secret-1', 'older-webhook-secret-1'] as const;
    const world = createProxyWorld({ webhookSecrets: [newer, older] });
    const resource = { id: 'cs_strange' };
    const statusWith = async (secret: string) =>
      (await post(world, await signWebhook({ secret, type: 'payment.failed', resource }))).status;
    expect(await statusWith(newer)).toBe(200);
    expect(await statusWith(older)).toBe(200);
    expect(await statusWith('oldest-webhook-secret-1')).toBe(401);
    expect(await statusWith(world.secretKey)).toBe(401);
  });

  it('T13: whatever is heard of a payment, in any order, the end is the same', async () => {
    const heard = [
      ['payment.failed', 'failed'],
      ['payment.expired', 'expired'],
      ['payment.cancelled', 'expired'],
      ['payment.completed', 'paid'],
      ['payment.completed', 'processing'],
      ['the return page', ''],
      ['the pay button', ''],
    ] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...heard], { minLength: heard.length }),
        async (order) => {
          const { world, session } = await paidInSilence({ rateLimit: false });
          const { token } = await world.open();
          for (const [what, status] of order) {
            if (what === 'the return page') await world.read(session, token);
            else if (what === 'the pay button') await world.open();
            else {
              const resource = { id: session.id, payment_status: status };
              const { secretKey: secret } = world;
              const answer = await post(world, await signWebhook({ secret, type: what, resource }));
              expect(answer.status).toBe(200);
            }
          }
          const { json } = await world.read(session, token);
          expect(json).toMatchObject({ id: session.id, status: 'paid', fundsSeen: true });
          expect(json).not.toHaveProperty('late');
          expect(world.paid).toHaveLength(1);
          expect(world.attention).toEqual([]);
          await world.close();
        },
      ),
      { numRuns: runs(40) },
    );
  });

  it('T14: refuse an event that says of itself it is of the other mode', async () => {
    const { world, session } = await paidInSilence();
    const deliver = async (livemode: boolean) => {
      const timestamp = String(Math.floor(Date.now() / 1_000));
      const nonce = crypto.randomUUID();
      const body = JSON.stringify({
        id: `evt_${nonce}`,
        type: 'payment.completed',
        livemode,
        data: { id: session.id },
      });
      const bytes = new TextEncoder().encode(body);
      return post(world, {
        body,
        headers: {
          'X-StablePay-Timestamp': timestamp,
          'X-StablePay-Nonce': nonce,
          'X-StablePay-Signature': await signPayload({
            secret: world.secretKey,
            timestamp,
            nonce,
            body: bytes,
          }),
        },
      });
    };
    const answer = await deliver(true);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'event-mismatch']);
    expect(world.paid).toEqual([]);
    expect((await deliver(false)).status).toBe(200);
    expect(world.paid).toHaveLength(1);
  });

  it('T14: a test key does not start in production, unless it is asked for by name', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(() => createProxyWorld()).toThrow(expect.objectContaining({ code: 'config-invalid' }));
    expect(createProxyWorld({ allowTestKey: true }).proxy.basePath).toBe('/api/stablepay');
    expect(() =>
      createStablePay({ apiKey: 'sk_test_0123456789abcdef', secretKey: 'secret-key-0123456789' }),
    ).toThrow(expect.objectContaining({ code: 'config-invalid' }));
  });

  it('T08: a weak webhook secret does not start', () => {
    for (const secret of [
      '',
      'short',
      ' padded-secret-0123456',
      'line-at-the-end-012\n',
      'secret',
    ]) {
      expect(() => createProxyWorld({ webhookSecrets: [secret] })).toThrow(
        expect.objectContaining({ family: 'config' }),
      );
    }
    expect(() => createProxyWorld({ webhookSecrets: [] })).toThrow(
      expect.objectContaining({ code: 'config-missing' }),
    );
  });
});
