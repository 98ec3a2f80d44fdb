import { describe, expect, test } from 'vitest';
import { createTestSandbox, errorOf, fieldOf } from '../../test/createTestSandbox.ts';

describe('cancel, API reference 5.5', () => {
  test('a pending session answers 200 and is expired', async () => {
    const { open, cancel, read } = createTestSandbox();
    const id = await open();
    const answer = await cancel(id);
    expect(answer.status).toBe(200);
    expect(fieldOf(answer, 'payment_status')).toBe('expired');
    expect(fieldOf(await read(id), 'payment_status')).toBe('expired');
  });

  test.each(['fail', 'expire'] as const)(
    'A9: after "%s" the session stays as it is',
    async (end) => {
      const { open, cancel, commands, read } = createTestSandbox();
      const id = await open();
      await commands[end](id);
      const before = (await read(id)).json;
      const answer = await cancel(id);
      expect(answer.status).toBe(200);
      expect(answer.json).toEqual(before);
    },
  );

  test.each(['seeOnChain', 'pay', 'freeze', 'underpay', 'overpay'] as const)(
    'A9, B9: after "%s" it answers 409 session_not_cancelable',
    async (command) => {
      const { open, cancel, commands, read } = createTestSandbox();
      const id = await open();
      await commands[command](id);
      const before = (await read(id)).json;
      expect(errorOf(await cancel(id))).toBe('409 invalid_request_error session_not_cancelable -');
      expect((await read(id)).json).toEqual(before);
    },
  );

  test('A9: an unknown id answers 200 with id and status only', async () => {
    const { cancel } = createTestSandbox();
    const answer = await cancel('cs_unknown');
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({ id: 'cs_unknown', payment_status: 'expired' });
  });

  test('B14: the event is payment.cancelled and says expired', async () => {
    const { open, cancel, commands, delivered } = createTestSandbox();
    await cancel(await open());
    await commands.settled();
    expect(delivered.map(({ headers }) => headers.get('X-StablePay-Event-Type'))).toEqual([
      'payment.cancelled',
    ]);
    expect(JSON.parse(delivered[0]?.body ?? '')).toMatchObject({
      type: 'payment.cancelled',
      data: { payment_status: 'expired' },
    });
  });

  test('a cancel that comes after the time ran out changes nothing', async () => {
    const { open, cancel, clock, commands, delivered } = createTestSandbox();
    const id = await open();
    clock.shiftWallClock(1_800_000);
    expect((await cancel(id)).status).toBe(200);
    await commands.settled();
    expect(delivered.map(({ headers }) => headers.get('X-StablePay-Event-Type'))).toEqual([
      'payment.expired',
    ]);
  });
});
