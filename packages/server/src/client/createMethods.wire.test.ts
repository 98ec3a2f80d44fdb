import { describe, expect, it } from 'vitest';
import { invoice } from '../../test/apiResources.ts';
import { createApiWorld } from '../../test/createApiWorld.ts';
import type { StablePay } from './StablePay.ts';

const usd = { minor: 1, currency: 'USD' };
const plan = {
  customer: 'cust-42',
  item: { priceId: 'p', product: 'Pro', unitAmount: usd, interval: 'month' },
} as const;

/** A client whose calls are answered by `answers`, one after the other, and what it asked for. */
function createPlayed(...answers: object[]) {
  const asked: URL[] = [];
  const { stablepay } = createApiWorld({
    fetch: async (input) => {
      asked.push(new URL(input));
      return Response.json(answers.shift() ?? {}, { status: 200 });
    },
  });
  return { stablepay, asked };
}

describe('what a method asks for', () => {
  it('is a subscription alone, or with what is to come along', async () => {
    const { stablepay, asked } = createPlayed();
    for (const expand of [undefined, [], ['latest_invoice', 'customer'] as const]) {
      await stablepay.subscriptions.retrieve('sub_1', { expand }).catch(() => undefined);
    }
    expect(asked.map(({ search }) => search)).toEqual([
      '',
      '',
      '?expand=latest_invoice%2Ccustomer',
    ]);
  });

  it('is all invoices after the one it was told, page after page', async () => {
    const page = (ids: string[], has_more: boolean) => ({
      ...{ has_more, data: ids.map((id) => ({ ...invoice, id })) },
    });
    const { stablepay, asked } = createPlayed(page(['in_6', 'in_7'], true), page(['in_8'], false));
    const ids: string[] = [];
    const params = { startingAfter: 'in_5', limit: 2, customer: 'cust-42' };
    for await (const { id } of stablepay.invoices.listAll(params)) ids.push(id);
    expect(ids).toEqual(['in_6', 'in_7', 'in_8']);
    expect(asked.map(({ searchParams }) => Object.fromEntries(searchParams))).toEqual(
      ['in_5', 'in_7'].map((starting_after) => ({
        ...{ starting_after, limit: '2', customer: 'cust-42' },
      })),
    );
  });

  it('is nothing more where a page leads nowhere, which is said', async () => {
    const { stablepay } = createPlayed({ data: [], has_more: true });
    await expect(stablepay.invoices.listAll().next()).rejects.toMatchObject({
      ...{ code: 'unexpected-answer', message: expect.stringContaining('leads nowhere') },
    });
  });

  it('ends a subscription at once where nothing else was said', async () => {
    const { stablepay, calls } = createApiWorld();
    for (const options of [undefined, {}, { atPeriodEnd: true }]) {
      await stablepay.subscriptions.cancel('sub_1', options).catch(() => undefined);
    }
    expect(calls.map(({ body }) => JSON.parse(body ?? ''))).toEqual(
      [false, false, true].map((cancel_at_period_end) => ({ cancel_at_period_end })),
    );
  });
});

describe('T25: a caller who has gone', () => {
  const methods: [string, (client: StablePay, signal: AbortSignal) => Promise<unknown>][] = [
    [
      'paymentSessions.create',
      (client, signal) =>
        client.paymentSessions.create(
          { amount: usd, orderId: 'ORD-1' },
          { idempotencyKey: 'ORD-1#1', signal },
        ),
    ],
    [
      'paymentSessions.retrieve',
      (client, signal) => client.paymentSessions.retrieve('cs_1', { signal }),
    ],
    [
      'paymentSessions.cancel',
      (client, signal) => client.paymentSessions.cancel('cs_1', { signal }),
    ],
    ['payments.retrieve', (client, signal) => client.payments.retrieve('pi_1', { signal })],
    [
      'subscriptions.create',
      (client, signal) => client.subscriptions.create(plan, { idempotencyKey: 'k', signal }),
    ],
    ['subscriptions.retrieve', (client, signal) => client.subscriptions.retrieve('s', { signal })],
    ['subscriptions.list', (client, signal) => client.subscriptions.list({}, { signal })],
    ['subscriptions.cancel', (client, signal) => client.subscriptions.cancel('s', { signal })],
    ['invoices.retrieve', (client, signal) => client.invoices.retrieve('in_1', { signal })],
    ['invoices.list', (client, signal) => client.invoices.list({}, { signal })],
    ['invoices.listAll', (client, signal) => client.invoices.listAll({}, { signal }).next()],
    [
      'paymentMethods.retrieve',
      (client, signal) => client.paymentMethods.retrieve('p', { signal }),
    ],
    [
      'refunds.create',
      (client, signal) =>
        client.refunds.create(
          { refundId: 'r', charge: 'cs_1', amount: { minor: 1, currency: 'USDT' } },
          { signal },
        ),
    ],
    ['refunds.retrieve', (client, signal) => client.refunds.retrieve('r', { signal })],
    ['refunds.cancel', (client, signal) => client.refunds.cancel('r', { signal })],
  ];

  it.each(methods)('hears of it from %s, and nothing leaves', async (_, call) => {
    const { stablepay, asked } = createPlayed();
    await expect(call(stablepay, AbortSignal.abort())).rejects.toMatchObject({ code: 'aborted' });
    expect(asked).toEqual([]);
  });
});

describe('T25: a wait StablePay asks for', () => {
  it.each([
    ['of a second is waited', '1', 2],
    ['of more than five is left to the caller', '6', 1],
  ])('%s', async (_, seconds, tries) => {
    let calls = 0;
    const { stablepay, clock } = createApiWorld({
      attempts: 2,
      fetch: async () => {
        calls += 1;
        return Response.json({}, { status: 429, headers: { 'Retry-After': seconds } });
      },
    });
    const result = stablepay.invoices.retrieve('in_1').catch((error: unknown) => error);
    await clock.advance(60_000);
    expect(await result).toMatchObject({
      code: 'rate-limited',
      retryAfterMs: Number(seconds) * 1e3,
    });
    expect(calls).toBe(tries);
  });
});
