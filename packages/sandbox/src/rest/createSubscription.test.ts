import { parseArray, parseRecord } from '@stablepay/core';
import { describe, expect, test } from 'vitest';
import { createTestMembership } from '../../test/createTestMembership.ts';
import { apiKey, errorOf, fieldOf, secretKey } from '../../test/createTestSandbox.ts';

const other = { apiKey: 'sk_test_another-merchant', secretKey: 'b-secret-of-32-characters-here' };
const foreign = { key: other.apiKey, secret: other.secretKey };
const merchants = [{ apiKey, secretKey }, other];
const idsOf = (answer: { json: unknown }) =>
  parseArray(fieldOf(answer, 'data'), 'data', parseRecord).map(({ id }) => String(id));

test('a new subscription has the documented form, answered with 201', async () => {
  const { subscribe, baseUrl } = createTestMembership();
  const { status, json } = await subscribe({ description: 'Pro', metadata: { seat: 1 } });
  expect(status).toBe(201);
  const id = String(fieldOf({ json }, 'id'));
  expect(id).toMatch(/^sub_[0-9A-Za-z]{24}$/);
  expect(json).toEqual({
    id,
    object: 'subscription',
    customer: 'cust-42',
    store_id: 'store_merchant_1',
    currency: 'usd',
    description: 'Pro',
    status: 'incomplete',
    items: [
      {
        id: expect.stringMatching(/^si_/),
        price_data: {
          id: 'price_pro_m',
          currency: 'usd',
          product: 'Pro plan',
          unit_amount: 1900,
          recurring: { interval: 'month', interval_count: 1 },
        },
        quantity: 1,
        metadata: {},
      },
    ],
    billing_cycle_anchor: 1_767_225_600,
    current_period_start: 1_767_225_600,
    current_period_end: 1_769_904_000,
    latest_invoice: expect.stringMatching(/^in_[0-9A-Za-z]{24}$/),
    checkout_url: `${baseUrl}/pay/${id}`,
    metadata: { seat: '1' },
    created: 1_767_225_600,
  });
});

test('checkout_url is in the create answer only', async () => {
  const { join, readSubscription, cancelSubscription } = createTestMembership();
  const id = await join();
  expect((await readSubscription(id)).json).not.toHaveProperty('checkout_url');
  expect((await cancelSubscription(id)).json).not.toHaveProperty('checkout_url');
});

describe('idempotency key', () => {
  const headers = { 'Idempotency-Key': 'member-42' };

  test.each(['replay', 'conflict'] as const)(
    'a repeat gets the first subscription (%s)',
    async (idempotency) => {
      const { subscribe, commands } = createTestMembership({ idempotency });
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => subscribe({}, { headers })),
      );
      expect(new Set(answers.map((answer) => fieldOf(answer, 'id'))).size).toBe(1);
      expect(await commands.subscriptions()).toHaveLength(1);
    },
  );

  test('with another body it answers 409', async () => {
    const { subscribe } = createTestMembership();
    await subscribe({}, { headers });
    expect(errorOf(await subscribe({ customer: 'other' }, { headers }))).toBe(
      '409 invalid_request_error idempotency_conflict Idempotency-Key',
    );
  });
});

describe('expand', () => {
  const objects = ['customer_object', 'latest_invoice_object', 'payment_method_object'];

  test.each([
    '?expand=latest_invoice,customer,payment_method',
    '?expand=latestInvoice,customer,paymentMethod',
    '?expand=latest_invoice&expand=customer&expand=payment_method',
    '?expand[]=latest_invoice&expand[]=customer&expand[]=paymentMethod',
    '?expand%5B%5D=latest_invoice&expand%5B%5D=customer,payment_method',
  ])('%s', async (query) => {
    const { join, drive, readSubscription } = createTestMembership();
    const id = await join({ customer_name: 'Ada' });
    await drive(id, 'authorise');
    const { json } = await readSubscription(id, query);
    const subscription = parseRecord(json, 'subscription');
    expect(subscription).toMatchObject({
      customer_object: {
        object: 'customer',
        external_customer_id: 'cust-42',
        email: 'payer@shop.example',
        name: 'Ada',
        default_payment_method: subscription['payment_method_id'],
      },
      latest_invoice_object: { id: subscription['latest_invoice'], object: 'invoice' },
      payment_method_object: { object: 'payment_method', currency: 'USDT', status: 'active' },
    });
  });

  test('without it none of them is there; another name is refused', async () => {
    const { join, readSubscription } = createTestMembership();
    const id = await join();
    const plain = parseRecord((await readSubscription(id)).json, 'subscription');
    expect(Object.keys(plain).filter((key) => objects.includes(key))).toEqual([]);
    expect(errorOf(await readSubscription(id, '?expand=everything'))).toBe(
      '400 invalid_request_error parameter_invalid expand',
    );
  });
});

describe('list', () => {
  test('newest first, by customer and status, up to a limit', async () => {
    const { join, drive, call } = createTestMembership();
    const ids = [await join({ customer: 'a' }), await join({ customer: 'b' }), await join()];
    await drive(ids[0] ?? '', 'authorise');
    const list = (query = '') => call(`/api/v1/subscriptions${query}`);
    expect((await list()).json).toMatchObject({
      object: 'list',
      has_more: false,
      url: '/api/v1/subscriptions',
    });
    expect(idsOf(await list())).toEqual([...ids].reverse());
    expect(idsOf(await list('?customer=b'))).toEqual([ids[1]]);
    expect(idsOf(await list('?status=active'))).toEqual([ids[0]]);
    const short = await list('?limit=2');
    expect([idsOf(short).length, fieldOf(short, 'has_more')]).toEqual([2, true]);
  });

  test('has 10 rows unless told otherwise', async () => {
    const { join, call } = createTestMembership();
    for (let n = 0; n < 11; n += 1) await join();
    expect(idsOf(await call('/api/v1/subscriptions'))).toHaveLength(10);
  });

  test.each([
    ['/subscriptions?limit=0', 'limit'],
    ['/subscriptions?limit=101', 'limit'],
    ['/subscriptions?limit=1e1', 'limit'],
    ['/subscriptions?limit=1&limit=2', 'limit'],
    ['/subscriptions?status=paused', 'status'],
    ['/subscriptions?customer=', 'customer'],
    ['/invoices?limit=-1', 'limit'],
    ['/invoices?status=paid&status=open', 'status'],
    ['/invoices?status=completed', 'status'],
    ['/invoices?starting_after=', 'starting_after'],
    [`/invoices?subscription_id=${'x'.repeat(256)}`, 'subscription_id'],
  ])('%s answers 400 naming %s (S22)', async (path, param) => {
    const { call } = createTestMembership();
    expect(errorOf(await call(`/api/v1${path}`))).toBe(
      `400 invalid_request_error parameter_invalid ${param}`,
    );
  });
});

describe('invoices', () => {
  test('starting_after walks through all of them, oldest first, each once', async () => {
    const { join, drive, call, commands } = createTestMembership();
    const id = await join();
    await drive(id, 'authorise');
    await commands.moveClock(400 * 86_400_000);
    const seen: string[] = [];
    let more = true;
    while (more) {
      const after = seen.length === 0 ? '' : `&starting_after=${seen.at(-1)}`;
      const page = await call(`/api/v1/invoices?subscription_id=${id}&limit=4${after}`);
      seen.push(...idsOf(page));
      more = fieldOf(page, 'has_more') === true;
    }
    expect(seen).toEqual((await commands.invoices(id)).map((invoice) => invoice.id));
    expect(seen).toHaveLength(14);
  });

  test('by customer and status; one by its id', async () => {
    const { join, drive, call } = createTestMembership();
    const paid = await join({ customer: 'a' });
    await drive(paid, 'authorise');
    await join({ customer: 'b' });
    const [invoice] = idsOf(await call('/api/v1/invoices?status=paid'));
    expect(idsOf(await call('/api/v1/invoices?customer=a'))).toEqual([invoice]);
    expect((await call(`/api/v1/invoices/${invoice}`)).json).toMatchObject({
      id: invoice,
      subscription_id: paid,
      customer: 'a',
    });
  });
});

test('payment lookup answers a session object with subscription and invoice (7.3)', async () => {
  const { join, drive, invoicesOf, call } = createTestMembership();
  const id = await join();
  await drive(id, 'authorise');
  const [invoice] = await invoicesOf(id);
  const { json } = await call(`/api/v1/payment/${String(invoice?.['payment_id'])}`);
  expect(json).toMatchObject({
    id: invoice?.['payment_id'],
    amount_total: 1900,
    currency: 'usd',
    payment_status: 'paid',
    subscription_id: id,
    invoice_id: invoice?.['id'],
  });
});

test('payment method: the documented fields, its address empty (7.2)', async () => {
  const { join, drive, readSubscription, call } = createTestMembership();
  const id = await join();
  await drive(id, 'authorise');
  const method = String(fieldOf(await readSubscription(id), 'payment_method_id'));
  expect((await call(`/api/v1/payment_method/${method}`)).json).toEqual({
    id: method,
    customer_id: expect.stringMatching(/^cus_/),
    merchant_id: 'merchant_1',
    type: 'crypto',
    address: '',
    status: 'active',
    created_at: 1_767_225_600,
    updated_at: 1_767_225_600,
    metadata: {},
  });
});

test('a subscription payment is refunded by payment_id, and the invoice stays paid (8.3)', async () => {
  const { join, drive, invoicesOf, call } = createTestMembership();
  const id = await join();
  await drive(id, 'authorise');
  const [invoice] = await invoicesOf(id);
  const payment_id = String(invoice?.['payment_id']);
  const refund = (refund_id: string, amount: number, source: object) =>
    call('/api/v1/refunds/create', { body: { refund_id, amount, currency: 'USDT', ...source } });
  const other = await refund('R-1', 1900, { payment_id, currency: 'USDC' });
  expect(errorOf(other)).toBe('400 invalid_request_error parameter_invalid currency');
  const answer = await refund('R-1', 1900, { payment_id });
  expect(answer).toMatchObject({
    status: 201,
    json: { payment_id, invoice_id: invoice?.['id'], subscription_id: id },
  });
  expect(answer.json).not.toHaveProperty('order_id');
  expect((await refund('R-2', 1, { payment_id })).status).toBe(400);
  expect((await refund('R-3', 1, { charge: payment_id })).status).toBe(404);
  expect(await invoicesOf(id)).toMatchObject([{ status: 'paid' }]);
});

test('foreign resources answer like unknown ones', async () => {
  const world = createTestMembership({ merchants });
  const { join, drive, invoicesOf, call, readSubscription } = world;
  const id = await join();
  await drive(id, 'authorise');
  const [invoice] = await invoicesOf(id);
  const method = String(fieldOf(await readSubscription(id), 'payment_method_id'));
  const pairs = [
    [`subscriptions/${id}`, 'subscriptions/sub_none'],
    [`invoices/${String(invoice?.['id'])}`, 'invoices/in_none'],
    [`payment/${String(invoice?.['payment_id'])}`, 'payment/cs_none'],
    [`payment_method/${method}`, 'payment_method/pm_none'],
  ];
  for (const [theirs, none] of pairs) {
    const answer = await call(`/api/v1/${theirs}`, foreign);
    expect(errorOf(answer)).toBe('404 invalid_request_error resource_missing id');
    expect(answer.json).toEqual((await call(`/api/v1/${none}`, foreign)).json);
  }
  const cancel = await call(`/api/v1/subscriptions/${id}/cancel`, { method: 'POST', ...foreign });
  expect(cancel.status).toBe(404);
  expect(idsOf(await call('/api/v1/subscriptions', foreign))).toEqual([]);
  expect(idsOf(await call('/api/v1/invoices', foreign))).toEqual([]);
});

test.each([['yes'], [1], [null]])('cancel_at_period_end %j answers 400', async (value) => {
  const { join, cancelSubscription } = createTestMembership();
  const answer = await cancelSubscription(await join(), { cancel_at_period_end: value });
  expect(errorOf(answer)).toBe('400 invalid_request_error parameter_invalid cancel_at_period_end');
});
