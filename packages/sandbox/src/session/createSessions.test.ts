import { sessionStatuses, type SessionStatus } from '@stablepay/core';
import { describe, expect, test } from 'vitest';
import { createTestSandbox, fieldOf } from '../../test/createTestSandbox.ts';
import { canCommand, type SessionCommand, sessionCommands } from './sessionCommands.ts';

/** The commands that bring a new session into a status. */
const wayTo: Partial<Record<SessionStatus, SessionCommand[]>> = {
  pending: [],
  processing: ['seeOnChain'],
  paid: ['pay'],
  underpaid: ['underpay'],
  overpaid: ['overpay'],
  frozen: ['freeze'],
  expired: ['expire'],
  failed: ['fail'],
};

/** API reference 5.3 (B8), written down a second time; pending passes through processing. */
const allowed: Partial<Record<SessionStatus, SessionStatus[]>> = {
  pending: ['processing', 'paid', 'underpaid', 'overpaid', 'frozen', 'failed', 'expired'],
  processing: ['paid', 'failed', 'frozen', 'underpaid', 'overpaid'],
  underpaid: ['paid', 'failed', 'expired'],
  overpaid: ['paid', 'failed', 'expired'],
  frozen: ['paid', 'failed', 'expired'],
  expired: ['paid'],
  failed: [],
  paid: [],
};

const commandNames = Object.keys(sessionCommands) as SessionCommand[];
const states = sessionStatuses.filter((status) => status !== 'canceled');

describe.each(states)('a session that is %s', (from) => {
  test.each(commandNames)('%s', async (command) => {
    const { open, commands, read } = createTestSandbox();
    const id = await open();
    for (const step of wayTo[from] ?? []) await commands[step](id);
    const before = await read(id);
    const { to } = sessionCommands[command];

    if (from === to) {
      expect((await commands[command](id)).revision).toBe((await commands.session(id))?.revision);
      expect((await read(id)).json).toEqual(before.json);
    } else if (allowed[from]?.includes(to)) {
      expect(canCommand(command, from)).toBe(true);
      expect(await commands[command](id)).toMatchObject({ status: to });
      expect(fieldOf(await read(id), 'payment_status')).toBe(to);
    } else {
      expect(canCommand(command, from)).toBe(false);
      await expect(commands[command](id)).rejects.toMatchObject({
        code: 'request-refused',
        status: 409,
      });
      expect((await read(id)).json).toEqual(before.json);
    }
  });
});

test('an unknown session is refused with its own code', async () => {
  const { commands } = createTestSandbox();
  await expect(commands.pay('cs_unknown')).rejects.toMatchObject({ code: 'resource-missing' });
});

describe('expiry (A7)', () => {
  test('a session is pending until its last second is over', async () => {
    const { open, read, clock } = createTestSandbox();
    const id = await open();
    clock.shiftWallClock(1_799_999);
    expect(fieldOf(await read(id), 'payment_status')).toBe('pending');
    clock.shiftWallClock(1);
    expect(fieldOf(await read(id), 'payment_status')).toBe('expired');
  });

  test('the event leaves by itself when the time is up, once', async () => {
    const { open, clock, delivered, commands } = createTestSandbox();
    await open();
    await clock.advance(1_799_000);
    expect(delivered).toHaveLength(0);
    await clock.advance(1_000);
    await commands.settled();
    await clock.advance(3_600_000);
    await commands.settled();
    expect(delivered.map(({ headers }) => headers.get('X-StablePay-Event-Type'))).toEqual([
      'payment.expired',
    ]);
  });

  test('the moved clock expires sessions at once', async () => {
    const { open, commands, delivered } = createTestSandbox();
    await open();
    await commands.moveClock(1_800_000);
    await commands.settled();
    expect(delivered).toHaveLength(1);
    expect((await commands.sessions())[0]?.status).toBe('expired');
  });

  test('any number of sessions expires in one go', async () => {
    const { open, commands } = createTestSandbox();
    for (let n = 0; n < 40; n += 1) await open();
    await commands.moveClock(1_800_000);
    const statuses = (await commands.sessions()).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(['expired']));
    expect(await commands.deliveries()).toHaveLength(40);
  });

  test.each(['seeOnChain', 'underpay', 'freeze'] as const)(
    'money that was seen does not time out: %s',
    async (command) => {
      const { open, commands } = createTestSandbox();
      const id = await open();
      const { status } = await commands[command](id);
      await commands.moveClock(10_000_000);
      expect((await commands.session(id))?.status).toBe(status);
    },
  );

  test('S11: "let expire" ends the lifetime now', async () => {
    const { open, commands, read, clock } = createTestSandbox();
    const id = await open();
    clock.shiftWallClock(5_000);
    await commands.expire(id);
    expect(fieldOf(await read(id), 'expires_at')).toBe(1_767_225_605);
  });

  test('T49: a payment after the expiry still arrives', async () => {
    const { open, commands, delivered } = createTestSandbox();
    const id = await open();
    await commands.moveClock(1_800_000 + 600_000);
    expect((await commands.pay(id)).status).toBe('paid');
    await commands.settled();
    // Deliveries of one moment may overtake each other; receivers must not rely on an order.
    const types = delivered.map(({ headers }) => headers.get('X-StablePay-Event-Type'));
    expect(types).toHaveLength(2);
    expect(types).toEqual(expect.arrayContaining(['payment.completed', 'payment.expired']));
  });
});

describe('rate lock (S1)', () => {
  test('the first look at the page locks, a later one keeps the time', async () => {
    const { open, commands, clock, read } = createTestSandbox();
    const id = await open({ currency: 'EUR', amount: 4400 });
    await commands.open(id);
    clock.shiftWallClock(60_000);
    await commands.open(id);
    await commands.choose({ sessionId: id, choice: { token: 'USDC', network: 'solana' } });
    const answer = await read(id);
    expect(fieldOf(answer, 'rate_locked_at')).toBe(1_767_225_600);
    expect(fieldOf(answer, 'target_currency')).toBe('USDC');
    expect(fieldOf(answer, 'target_amount_total')).toBe(4774);
    expect(fieldOf(answer, 'exchange_rate')).toBe('1.085');
  });

  test('a payment that never saw the page locks too', async () => {
    const { open, commands, read } = createTestSandbox();
    const id = await open({ currency: 'JPY', amount: 1000 });
    await commands.seeOnChain(id);
    expect(fieldOf(await read(id), 'target_amount_total')).toBe(665);
  });

  test('an expired session is not locked any more', async () => {
    const { open, commands, read } = createTestSandbox();
    const id = await open({ currency: 'EUR' });
    await commands.expire(id);
    await commands.open(id);
    expect(fieldOf(await read(id), 'exchange_rate')).toBeUndefined();
  });

  test('once money moved the coin stays', async () => {
    const { open, commands } = createTestSandbox();
    const id = await open({ currency: 'EUR' });
    await commands.seeOnChain(id);
    await commands.choose({ sessionId: id, choice: { token: 'USDC', network: 'bsc' } });
    expect((await commands.session(id))?.choice).toEqual({ token: 'USDT', network: 'tron' });
  });
});
