import { parseRecord } from '@stablepay/core';
import { describe, expect, test } from 'vitest';
import {
  createTestSandbox,
  errorOf,
  fieldOf,
  type TestCall,
} from '../../test/createTestSandbox.ts';
import { refundFailures } from '../refund/refundRules.ts';

async function paidSession(options: Parameters<typeof createTestSandbox>[0] = {}) {
  const world = createTestSandbox(options);
  const charge = await world.open({ order_id: 'ORD-1', amount: 1000 });
  await world.commands.pay(charge);
  await world.commands.settled();
  world.delivered.length = 0;
  const refund = (body: Record<string, unknown> = {}, test: TestCall = {}) =>
    world.call('/api/v1/refunds/create', {
      body: { charge, refund_id: 'R-1', amount: 400, currency: 'USDT', ...body },
      ...test,
    });
  const read = (id = 'R-1') => world.call(`/api/v1/refunds/${encodeURIComponent(id)}`);
  const cancel = (id = 'R-1') =>
    world.call(`/api/v1/refunds/${encodeURIComponent(id)}/cancel`, { method: 'POST' });
  const events = async () => {
    await world.commands.settled();
    return world.delivered.map(({ body }) => {
      const { type, data } = parseRecord(JSON.parse(body), 'event');
      return { type, data };
    });
  };
  return { ...world, charge, refund, read, cancel, events };
}

test('a new refund is processing, has the documented form and answers 201', async () => {
  const { refund } = await paidSession();
  const { status, json } = await refund({
    reason: 'requested_by_customer',
    description: 'One mug broke',
    metadata: { ticket: 'T-1' },
  });
  expect(status).toBe(201);
  expect(json).toEqual({
    refund_id: 'R-1',
    order_id: 'ORD-1',
    amount: 400,
    currency: 'USDT',
    status: 'processing',
    reason: 'requested_by_customer',
    description: 'One mug broke',
    created_at: 1_767_225_600,
    metadata: { ticket: 'T-1' },
  });
});

describe('ends', () => {
  test('S13: it completes by itself after its delay, with hash and receipt, and tells the shop', async () => {
    const { refund, read, clock, events } = await paidSession();
    await refund();
    await clock.advance(14_999);
    expect(fieldOf(await read(), 'status')).toBe('processing');
    await clock.advance(1);
    const { json } = await read();
    expect(json).toMatchObject({ status: 'completed', processed_at: 1_767_225_615 });
    expect(json).toMatchObject({ transaction_hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(json).toMatchObject({ receipt_number: expect.stringMatching(/^RCP-\w{12}$/) });
    expect(await events()).toEqual([{ type: 'refund.succeeded', data: json }]);
  });

  test('S12: moving the clock of the sandbox is enough, and dates it rightly', async () => {
    const { refund, read, commands } = await paidSession({ refundDelayMs: 60_000 });
    await refund();
    await commands.moveClock(3_600_000);
    expect(fieldOf(await read(), 'processed_at')).toBe(1_767_225_660);
  });

  test('by command, at once', async () => {
    const { refund, read, commands } = await paidSession();
    await refund();
    await commands.completeRefund({ refundId: 'R-1' });
    expect(fieldOf(await read(), 'status')).toBe('completed');
    await commands.completeRefund({ refundId: 'R-1' });
    await expect(commands.failRefund({ refundId: 'R-1' })).rejects.toMatchObject({
      code: 'request-refused',
    });
  });

  test.each(refundFailures)('failing with %s', async (reason) => {
    const { refund, read, commands, events } = await paidSession();
    await refund();
    await commands.failRefund({ refundId: 'R-1', reason });
    const { json } = await read();
    expect(json).toMatchObject({ status: 'failed', failure_reason: reason });
    expect(json).not.toHaveProperty('transaction_hash');
    expect(await events()).toEqual([{ type: 'refund.failed', data: json }]);
  });

  test('an unknown refund can’t be driven', async () => {
    const { commands } = await paidSession();
    await expect(commands.completeRefund({ refundId: 'none' })).rejects.toMatchObject({
      code: 'resource-missing',
    });
  });
});

describe('cancel', () => {
  test('answers id, status and time while processing, and sends no event', async () => {
    const { refund, cancel, read, events } = await paidSession();
    await refund();
    const answer = await cancel();
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({
      refund_id: 'R-1',
      status: 'canceled',
      canceled_at: 1_767_225_600,
    });
    expect(await read()).toMatchObject({
      json: { status: 'canceled', processed_at: 1_767_225_600 },
    });
    expect(await events()).toEqual([]);
  });

  test.each(['completeRefund', 'failRefund', 'cancelRefund'] as const)(
    'S15: after %s it answers 409',
    async (command) => {
      const { refund, cancel, commands } = await paidSession();
      await refund();
      await commands[command]({ refundId: 'R-1' });
      expect(errorOf(await cancel())).toBe('409 invalid_request_error refund_not_cancelable -');
    },
  );

  test('a refund that was due meanwhile can’t be cancelled any more', async () => {
    const { refund, cancel, clock } = await paidSession();
    await refund();
    clock.shiftWallClock(15_000);
    expect(errorOf(await cancel())).toBe('409 invalid_request_error refund_not_cancelable -');
  });
});

describe('how much (8.3, B12, S14)', () => {
  test('partial refunds until nothing is left', async () => {
    const { refund } = await paidSession();
    expect((await refund({ refund_id: '1', amount: 400 })).status).toBe(201);
    expect((await refund({ refund_id: '2', amount: 599 })).status).toBe(201);
    const tooMuch = '400 invalid_request_error refund_amount_exceeds_remaining amount';
    expect(errorOf(await refund({ refund_id: '3', amount: 2 }))).toBe(tooMuch);
    expect((await refund({ refund_id: '3', amount: 1 })).status).toBe(201);
    expect(errorOf(await refund({ refund_id: '4', amount: 1 }))).toBe(tooMuch);
  });

  test.each(['failRefund', 'cancelRefund'] as const)('%s frees its amount', async (command) => {
    const { refund, commands } = await paidSession();
    await refund({ amount: 1000 });
    await commands[command]({ refundId: 'R-1' });
    expect((await refund({ refund_id: 'R-2', amount: 1000 })).status).toBe(201);
  });

  test('a completed one does not', async () => {
    const { refund, commands } = await paidSession();
    await refund({ amount: 1000 });
    await commands.completeRefund({ refundId: 'R-1' });
    expect((await refund({ refund_id: 'R-2', amount: 1 })).status).toBe(400);
  });

  test('a converted price is refunded in the token that was paid', async () => {
    const { open, commands, call } = createTestSandbox();
    const charge = await open({ currency: 'EUR', amount: 1000 });
    await commands.pay(charge);
    const refund = (refund_id: string, amount: number) =>
      call('/api/v1/refunds/create', { body: { charge, refund_id, amount, currency: 'USDT' } });
    expect((await refund('1', 1086)).status).toBe(400);
    expect((await refund('2', 1085)).status).toBe(201);
  });

  test('50 at once never take more than was paid', async () => {
    const { refund } = await paidSession();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => refund({ refund_id: `R-${n}`, amount: 300 })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
  });
});

describe('which payment', () => {
  test('an unknown one and a foreign one answer the same 404', async () => {
    const other = {
      apiKey: 'sk_test_another-merchant',
      secretKey: 'b-secret-of-32-characters-here',
    };
    const { apiKey, secretKey } = await import('../../test/createTestSandbox.ts');
    const world = await paidSession({ merchants: [{ apiKey, secretKey }, other] });
    const key = { key: other.apiKey, secret: other.secretKey };
    const foreign = await world.refund({}, key);
    const unknown = await world.refund({ charge: 'cs_unknown' }, key);
    expect(errorOf(foreign)).toBe('404 invalid_request_error resource_missing charge');
    expect(unknown.json).toEqual(foreign.json);
    await world.refund();
    const read = (refundId: string) => world.call(`/api/v1/refunds/${refundId}`, key);
    expect((await read('R-1')).json).toEqual((await read('R-2')).json);
  });

  test.each(['seeOnChain', 'underpay', 'overpay', 'fail', 'expire', 'freeze'] as const)(
    'after %s it can’t be refunded',
    async (command) => {
      const { open, commands, call } = createTestSandbox();
      const charge = await open();
      await commands[command](charge);
      const body = { charge, refund_id: 'R', amount: 1, currency: 'USDT' };
      expect(errorOf(await call('/api/v1/refunds/create', { body }))).toBe(
        '400 invalid_request_error parameter_invalid charge',
      );
    },
  );
});

describe('refund_id is the idempotency key (2.4, B2)', () => {
  test('the same request gets the first answer again, also after it has ended', async () => {
    const { refund, commands } = await paidSession();
    const first = await refund();
    await commands.completeRefund({ refundId: 'R-1' });
    const again = await refund();
    expect([again.status, again.json]).toEqual([201, first.json]);
    expect(await commands.refunds()).toHaveLength(1);
  });

  test('another request answers 409', async () => {
    const { refund } = await paidSession();
    await refund();
    expect(errorOf(await refund({ amount: 401 }))).toBe(
      '409 invalid_request_error idempotency_conflict refund_id',
    );
  });

  test('50 simultaneous repeats make one refund', async () => {
    const { refund, commands } = await paidSession();
    const answers = await Promise.all(Array.from({ length: 50 }, () => refund()));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(await commands.refunds()).toHaveLength(1);
  });

  test('S16: under the other reading a repeat answers 409 and changes nothing', async () => {
    const { refund, commands } = await paidSession({ idempotency: 'conflict' });
    const headers = { 'Idempotency-Key': 'k' };
    expect((await refund({}, { headers })).status).toBe(201);
    expect(errorOf(await refund({}, { headers }))).toBe(
      '409 invalid_request_error idempotency_conflict refund_id',
    );
    await commands.setIdempotency('replay');
    expect((await refund()).status).toBe(201);
    expect(await commands.refunds()).toHaveLength(1);
  });
});

test.each(['a b/c?d#e', '%2e%2e', '退款-1', 'R.1~x'])('the id %s can be read back', async (id) => {
  const { refund, read, cancel } = await paidSession();
  expect((await refund({ refund_id: id })).status).toBe(201);
  expect(fieldOf(await read(id), 'refund_id')).toBe(id);
  expect((await cancel(id)).status).toBe(200);
});

test.each(['/api/v1/refunds/%', '/api/v1/refunds/', '/api/v1/refunds/a/b', '/api/v1/refunds/none'])(
  '%s answers 404',
  async (path) => {
    const { call } = createTestSandbox();
    expect((await call(path)).status).toBe(404);
  },
);
