import { currencies, parseRecord, proveConversion } from '@stablepay/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTestSandbox, errorOf, fieldOf } from '../../test/createTestSandbox.ts';

test('a new session has the documented form, answered with 201 (A1)', async () => {
  const { create, baseUrl } = createTestSandbox();
  const { status, headers, json } = await create({
    order_id: 'ORD-1001',
    amount: 2599,
    customer_email: 'payer@shop.example',
    metadata: { cart: 'c-77' },
    tax_amount: 199,
    shipping_amount: 400,
  });
  expect(status).toBe(201);
  expect(headers.get('Content-Type')).toBe('application/json; charset=utf-8');
  const id = String(fieldOf({ json }, 'id'));
  expect(id).toMatch(/^cs_[0-9A-Za-z]{24}$/);
  expect(json).toEqual({
    id,
    amount_total: 2599,
    currency: 'usd',
    payment_status: 'pending',
    created: 1_767_225_600,
    expires_at: 1_767_227_400,
    url: `${baseUrl}/pay/${id}`,
    tax_amount: 199,
    shipping_amount: 400,
    metadata: { cart: 'c-77', email: 'payer@shop.example' },
  });
});

test('A7: the lifetime can be set', async () => {
  const { create } = createTestSandbox({ sessionLifetimeMs: 60_000 });
  const answer = await create();
  expect(Number(fieldOf(answer, 'expires_at')) - Number(fieldOf(answer, 'created'))).toBe(60);
});

describe('body', () => {
  test.each([
    ['no JSON', '{"amount":'],
    ['a bare word', 'amount'],
  ])('%s answers 400 parameter_invalid', async (_name, body) => {
    const { create } = createTestSandbox();
    expect(errorOf(await create({}, { body }))).toBe(
      '400 invalid_request_error parameter_invalid -',
    );
  });

  test('a wrong content type answers 400', async () => {
    const { create } = createTestSandbox();
    const answer = await create({}, { headers: { 'Content-Type': 'text/plain' } });
    expect(errorOf(answer)).toBe('400 invalid_request_error parameter_invalid Content-Type');
  });

  test('more than 256 KiB answers 400 and creates nothing', async () => {
    const { create, commands } = createTestSandbox();
    const answer = await create({ metadata: { text: 'x'.repeat(262_144) } });
    expect(errorOf(answer)).toBe('400 invalid_request_error parameter_invalid -');
    expect(await commands.sessions()).toEqual([]);
  });

  test('JSON nested 100,000 deep answers 400', async () => {
    const { create } = createTestSandbox();
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const body = `{"amount":1,"currency":"USD","order_id":"1","metadata":{"a":${deep}}}`;
    expect((await create({}, { body })).status).toBe(400);
  });
});

describe('order id (A8)', () => {
  test('a second session for an order answers 409 and changes nothing', async () => {
    const { create, commands } = createTestSandbox();
    await create({ order_id: 'A' });
    expect(errorOf(await create({ order_id: 'A', amount: 1 }))).toBe(
      '409 invalid_request_error order_id_conflict order_id',
    );
    expect(await commands.sessions()).toHaveLength(1);
  });

  test('T50: of 50 simultaneous creates for one order exactly one wins', async () => {
    const { create } = createTestSandbox();
    const answers = await Promise.all(Array.from({ length: 50 }, () => create({ order_id: 'A' })));
    const codes = answers.map(({ status }) => status).sort((a, b) => a - b);
    expect(codes).toEqual([201, ...Array.from({ length: 49 }, () => 409)]);
  });
});

describe('idempotency key (A5, B2)', () => {
  const headers = { 'Idempotency-Key': 'order-A-1' };

  test('the same body gets the first answer again, byte for byte, also after a change', async () => {
    const { create, commands } = createTestSandbox();
    const first = await create({ order_id: 'A' }, { headers });
    await commands.pay(String(fieldOf(first, 'id')));
    const again = await create({ order_id: 'A' }, { headers });
    expect(again.status).toBe(201);
    expect(again.json).toEqual(first.json);
  });

  test('another body answers 409 idempotency_conflict', async () => {
    const { create } = createTestSandbox();
    await create({ order_id: 'A' }, { headers });
    expect(errorOf(await create({ order_id: 'B' }, { headers }))).toBe(
      '409 invalid_request_error idempotency_conflict Idempotency-Key',
    );
  });

  test('S8: a refused create leaves the key free', async () => {
    const { create } = createTestSandbox();
    expect((await create({ amount: 0 }, { headers })).status).toBe(400);
    expect((await create({ order_id: 'A' }, { headers })).status).toBe(201);
  });

  test('simultaneous repeats get the same session', async () => {
    const { create, commands } = createTestSandbox();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => create({ order_id: 'A' }, { headers })),
    );
    expect(new Set(answers.map((answer) => fieldOf(answer, 'id'))).size).toBe(1);
    expect(await commands.sessions()).toHaveLength(1);
  });

  test('a key of 128 characters is taken, one of 129 refused', async () => {
    const { create } = createTestSandbox();
    const keyOf = (length: number) => ({ 'Idempotency-Key': 'k'.repeat(length) });
    expect((await create({}, { headers: keyOf(128) })).status).toBe(201);
    expect(errorOf(await create({}, { headers: keyOf(129) }))).toBe(
      '400 invalid_request_error parameter_invalid Idempotency-Key',
    );
  });
});

describe('conversion (S1, S2, A10)', () => {
  test.each(Object.keys(currencies))(
    '%s: the session proves its own token amount',
    async (code) => {
      const { create, commands, read } = createTestSandbox();
      const created = await create({ amount: 5_000_000, currency: code });
      const id = String(fieldOf(created, 'id'));
      expect(fieldOf(created, 'exchange_rate')).toBeUndefined();
      await commands.open(id);
      const session = parseRecord((await read(id)).json, 'session');
      if (code === 'USD') {
        expect(session).not.toHaveProperty('exchange_rate');
        return;
      }
      expect(session['rate_locked_at']).toBe(1_767_225_600);
      const proven = proveConversion({
        amount: { minor: 5_000_000, currency: String(session['currency']) },
        conversion: {
          rate: String(session['exchange_rate']),
          targetCurrency: String(session['target_currency']),
          targetAmount: Number(session['target_amount_total']),
        },
      });
      const target = Number(session['target_amount_total']);
      expect(proven).toEqual({ token: 'USDT', decimal: (target / 100).toFixed(2) });
    },
  );
});

test('no text in any field brings the API down', async () => {
  const { create } = createTestSandbox();
  const field = fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue(), fc.integer());
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(
        fc.constantFrom('order_id', 'description', 'metadata', 'customer_email'),
        field,
      ),
      async (fields) => {
        const { status, json } = await create(fields);
        expect([201, 400, 409]).toContain(status);
        if (status !== 201) expect(errorOf({ status, json })).toContain('invalid_request_error');
      },
    ),
    { numRuns: 500 },
  );
});
