import { describe, expect, test } from 'vitest';
import { createTestMembership } from '../../test/createTestMembership.ts';
import { fieldOf } from '../../test/createTestSandbox.ts';

const start = 1_767_225_600; // 2026-01-01T00:00:00Z
const day = 86_400;
const january = 31 * day;
const february = 28 * day;

async function joined(body: Record<string, unknown> = {}) {
  const world = createTestMembership();
  const id = await world.join(body);
  const field = async (name: string) => fieldOf(await world.readSubscription(id), name);
  return {
    ...world,
    id,
    field,
    status: () => field('status'),
    go: (command: Parameters<typeof world.drive>[1]) => world.drive(id, command),
    pass: (seconds: number) => world.commands.moveClock(seconds * 1000),
    invoices: () => world.invoicesOf(id),
  };
}

describe('without a trial', () => {
  test('authorising charges the first period', async () => {
    const { go, readSubscription, id, invoices, events } = await joined();
    await go('authorise');
    expect((await readSubscription(id)).json).toMatchObject({
      status: 'active',
      billing_cycle_anchor: start,
      current_period_start: start,
      current_period_end: start + january,
      payment_method_id: expect.stringMatching(/^pm_/),
    });
    expect(await invoices()).toMatchObject([
      {
        status: 'paid',
        payment_status: 'completed',
        billing_reason: 'subscription_create',
        amount_due: 1900,
        amount_paid: 1900,
        amount_remaining: 0,
        frequency: 'Monthly',
        period_start: start,
        period_end: start + january,
        paid_at: start,
      },
    ]);
    expect(await events()).toEqual([
      'subscription.created',
      'invoice.created',
      'invoice.paid',
      'subscription.active',
    ]);
  });

  test('S12: renewals follow the moved clock, each dated at its own time', async () => {
    const { go, pass, invoices, events, status } = await joined();
    await go('authorise');
    await pass(january + february);
    expect((await invoices()).map(({ period_start }) => period_start)).toEqual([
      start,
      start + january,
      start + january + february,
    ]);
    expect((await invoices())[1]).toMatchObject({
      billing_reason: 'subscription_cycle',
      paid_at: start + january,
    });
    expect(await status()).toBe('active');
    expect((await events()).slice(4)).toEqual([
      'invoice.created',
      'invoice.paid',
      'subscription.updated',
      'invoice.created',
      'invoice.paid',
      'subscription.updated',
    ]);
  });

  test('a timer does it too', async () => {
    const { go, clock, invoices } = await joined();
    await go('authorise');
    await clock.advance(january * 1000);
    expect(await invoices()).toHaveLength(2);
  });

  test('S20: a first charge that fails leaves it incomplete, and the payer may try again', async () => {
    const { go, status, events, invoices } = await joined();
    await go('authoriseUnpaid');
    expect(await status()).toBe('incomplete');
    const [failed] = await invoices();
    expect(failed).toMatchObject({ status: 'open', payment_status: 'failed' });
    await go('authorise');
    expect(await status()).toBe('active');
    const [paid] = await invoices();
    expect(paid?.['id']).toBe(failed?.['id']);
    expect(paid?.['payment_id']).not.toBe(failed?.['payment_id']);
    expect((await events()).slice(2)).toEqual([
      'invoice.payment_failed',
      'invoice.paid',
      'subscription.active',
    ]);
  });

  test('A17: nobody authorises it for 23 hours', async () => {
    const { pass, status, invoices, events } = await joined();
    await pass(82_799);
    expect(await status()).toBe('incomplete');
    await pass(1);
    expect(await status()).toBe('incomplete_expired');
    expect(await invoices()).toMatchObject([{ status: 'void', payment_status: 'canceled' }]);
    expect((await events()).at(-1)).toBe('subscription.incomplete_expired');
  });
});

describe('trial and anchor', () => {
  test('a trial is charged when it ends', async () => {
    const trial_end = start + 14 * day;
    const { go, readSubscription, id, pass, invoices, events } = await joined({ trial_end });
    expect(await invoices()).toEqual([]);
    await go('authorise');
    expect((await readSubscription(id)).json).toMatchObject({
      status: 'trialing',
      current_period_end: trial_end,
    });
    await pass(14 * day);
    expect((await readSubscription(id)).json).toMatchObject({
      status: 'active',
      billing_cycle_anchor: trial_end,
      current_period_start: trial_end,
    });
    expect(await invoices()).toMatchObject([{ status: 'paid', period_start: trial_end }]);
    expect(await events()).toEqual([
      'subscription.created',
      'subscription.trialing',
      'invoice.created',
      'invoice.paid',
      'subscription.active',
    ]);
  });

  test('a trial that was over before anybody authorised is charged at once', async () => {
    const { go, pass, status, invoices } = await joined({ trial_end: start + 3600 });
    await pass(7200);
    await go('authorise');
    expect(await status()).toBe('active');
    expect(await invoices()).toHaveLength(1);
  });

  test('S24: a future anchor is waited for, and later periods count from it', async () => {
    const anchor = start + 10 * day;
    const { go, pass, status, field } = await joined({ billing_cycle_anchor: anchor });
    await go('authorise');
    expect(await status()).toBe('trialing');
    await pass(10 * day);
    expect(await status()).toBe('active');
    expect(await field('current_period_end')).toBe(anchor + january);
  });

  test('S24: a past anchor charges at once and sets the date of the next period', async () => {
    const anchor = start - 10 * day; // 22 December
    const { go, status, field } = await joined({ billing_cycle_anchor: anchor });
    await go('authorise');
    expect(await status()).toBe('active');
    expect(await field('current_period_end')).toBe(anchor + january);
  });
});

describe('dunning (6.3)', () => {
  test('5 min, 30 min, 2 h, 20 h, then it is cancelled and the invoice void', async () => {
    const { go, pass, status, invoices, events } = await joined();
    await go('authorise');
    await go('failCharges');
    await pass(january);
    expect(await status()).toBe('past_due');
    for (const [index, delay] of [300, 1800, 7200].entries()) {
      await pass(delay - 1);
      const failures = async () =>
        (await events()).filter((type) => type === 'invoice.payment_failed').length;
      expect(await failures()).toBe(index + 1);
      await pass(1);
      expect(await failures()).toBe(index + 2);
      expect(await status()).toBe('past_due');
    }
    await pass(72_000);
    expect(await status()).toBe('canceled');
    expect((await invoices())[1]).toMatchObject({ status: 'void', payment_status: 'failed' });
    expect((await events()).slice(4)).toEqual([
      'invoice.created',
      'invoice.payment_failed',
      'subscription.past_due',
      'invoice.payment_failed',
      'invoice.payment_failed',
      'invoice.payment_failed',
      'invoice.payment_failed',
      'subscription.canceled',
    ]);
  });

  test('a retry that succeeds pays the invoice and makes it active again', async () => {
    const { go, pass, status, invoices, events } = await joined();
    await go('authorise');
    await go('failCharges');
    await pass(january);
    await go('allowCharges');
    await pass(300);
    expect(await status()).toBe('active');
    expect((await invoices())[1]).toMatchObject({
      status: 'paid',
      paid_at: start + january + 300,
    });
    expect((await events()).slice(-2)).toEqual(['invoice.paid', 'subscription.active']);
  });

  test('by command, without waiting', async () => {
    const { go, status } = await joined();
    await go('authorise');
    await go('failCharges');
    await go('renew');
    expect(await status()).toBe('past_due');
    await go('allowCharges');
    await go('retry');
    expect(await status()).toBe('active');
  });
});

describe('the end', () => {
  test('iterations: after that many paid periods (B11)', async () => {
    const { go, pass, status, invoices, field } = await joined({ iterations: 2 });
    await go('authorise');
    await pass(january + february - 1);
    expect(await status()).toBe('active');
    await pass(1);
    expect(await status()).toBe('canceled');
    expect(await field('canceled_at')).toBe(start + january + february);
    expect(await invoices()).toHaveLength(2);
  });

  test('cancel_at ends it in the middle of a period', async () => {
    const { go, pass, field } = await joined({ cancel_at: start + 40 * day });
    await go('authorise');
    await pass(60 * day);
    expect(await field('status')).toBe('canceled');
    expect(await field('canceled_at')).toBe(start + 40 * day);
  });

  test('now: no charge follows, the wallet is inactive', async () => {
    const { go, pass, cancelSubscription, id, invoices, call, field } = await joined();
    await go('authorise');
    expect((await cancelSubscription(id)).json).toMatchObject({
      status: 'canceled',
      canceled_at: start,
    });
    await pass(january);
    expect(await invoices()).toHaveLength(1);
    const method = await call(`/api/v1/payment_method/${String(await field('payment_method_id'))}`);
    expect(fieldOf(method, 'status')).toBe('inactive');
  });

  test('A6: at the end of the period it stays valid until then', async () => {
    const { go, pass, cancelSubscription, id, status, events } = await joined();
    await go('authorise');
    const answer = await cancelSubscription(id, { cancel_at_period_end: true });
    expect(answer.json).toMatchObject({ status: 'active', cancel_at: start + january });
    await cancelSubscription(id, { cancel_at_period_end: true });
    await pass(january);
    expect(await status()).toBe('canceled');
    expect((await events()).slice(4)).toEqual(['subscription.updated', 'subscription.canceled']);
  });

  test('cancelled in its trial it is never charged', async () => {
    const { go, pass, cancelSubscription, id, invoices, status } = await joined({
      trial_end: start + day,
    });
    await go('authorise');
    await cancelSubscription(id, { cancel_at_period_end: true });
    await pass(2 * day);
    expect(await status()).toBe('canceled');
    expect(await invoices()).toEqual([]);
  });

  test.each([undefined, { cancel_at_period_end: true }])(
    'S23: cancelled before it is authorised (%j) it ends at once',
    async (body) => {
      const { cancelSubscription, id, invoices } = await joined();
      expect((await cancelSubscription(id, body)).json).toMatchObject({ status: 'canceled' });
      expect(await invoices()).toMatchObject([{ status: 'void' }]);
      const again = await cancelSubscription(id);
      expect([again.status, fieldOf(again, 'canceled_at')]).toEqual([200, start]);
    },
  );
});

test('a year of daily charges is done in one move of the clock', async () => {
  const daily = { interval: 'day', interval_count: 1 };
  const { go, pass, commands, id } = await joined({
    items: [
      {
        price_data: {
          price_id: 'p',
          currency: 'USD',
          product: 'Daily',
          unit_amount: 1,
          recurring: daily,
        },
      },
    ],
  });
  await go('authorise');
  await pass(365 * day);
  expect(await commands.invoices(id)).toHaveLength(366);
});

test('a command that its state does not allow is refused', async () => {
  const { go } = await joined();
  await expect(go('renew')).rejects.toMatchObject({ code: 'request-refused' });
  await go('authorise');
  await expect(go('authorise')).rejects.toMatchObject({ code: 'request-refused' });
  await expect(go('lapse')).rejects.toMatchObject({ code: 'request-refused' });
});
