import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseRecord, parseString } from '@stablepay/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTestMembership, membership } from '../../test/createTestMembership.ts';
import { errorOf, fieldOf, type TestCall } from '../../test/createTestSandbox.ts';
import { findSchemaFaults } from '../../test/findSchemaFaults.ts';
import { routes } from '../rest/routes.ts';
import { webhookEventTypes } from '../webhooks/WebhookEvent.ts';
import { createOpenApi, openApiText } from './createOpenApi.ts';
import { requestSchemas } from './requestSchemas.ts';
import { resourceSchemas } from './resourceSchemas.ts';

const schemas = { ...requestSchemas, ...resourceSchemas };
const faultsOf = (name: keyof typeof schemas, value: unknown) =>
  findSchemaFaults({ value, schema: schemas[name], schemas });

test('openapi.json is up to date; scripts/writeOpenApi.ts writes it', () => {
  const path = fileURLToPath(new URL('../../openapi.json', import.meta.url));
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(openApiText()));
});

test('every row of API reference 4 is there, and nothing else', () => {
  const { paths } = createOpenApi();
  const rows = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(rows.sort()).toEqual(
    [
      'POST /api/v1/checkout/sessions/create',
      'GET /api/v1/checkout/sessions/{session_id}',
      'POST /api/v1/checkout/sessions/{session_id}/cancel',
      'GET /api/v1/payment/{payment_id}',
      'POST /api/v1/subscriptions/create',
      'GET /api/v1/subscriptions/{subscription_id}',
      'GET /api/v1/subscriptions',
      'POST /api/v1/subscriptions/{subscription_id}/cancel',
      'GET /api/v1/invoices/{invoice_id}',
      'GET /api/v1/invoices',
      'GET /api/v1/payment_method/{payment_method_id}',
      'POST /api/v1/refunds/create',
      'GET /api/v1/refunds/{refund_id}',
      'POST /api/v1/refunds/{refund_id}/cancel',
    ].sort(),
  );
  expect(rows).toHaveLength(Object.keys(routes).length);
});

test('no reference of the document leads nowhere', () => {
  const document = createOpenApi();
  for (const [, ref] of openApiText().matchAll(/"\$ref": "#\/([^"]+)"/g)) {
    const target = (ref ?? '')
      .split('/')
      .reduce<unknown>((at, key) => parseRecord(at, 'document')[key], document);
    expect(target, ref).toBeDefined();
  }
});

test('it is served without the token', async () => {
  const { fetch, baseUrl } = createTestMembership();
  const response = await fetch(new Request(`${baseUrl}/__sandbox/openapi.json`));
  expect(response.headers.get('Content-Type')).toContain('application/json');
  expect(await response.text()).toBe(openApiText());
});

describe('what the API says fits the document', () => {
  test('every endpoint, every kind of event', async () => {
    const world = createTestMembership();
    const { call, open, join, drive, commands, delivered } = world;
    const check = async (name: keyof typeof schemas, path: string, init?: TestCall) => {
      const { json } = await call(`/api/v1/${path}`, init);
      expect(faultsOf(name, json), path).toEqual([]);
      return json;
    };
    const post: TestCall = { method: 'POST' };

    const charge = await open({ currency: 'EUR', customer_email: 'a@b.c', tax_amount: 5 });
    await commands.pay(charge);
    await check('Session', `checkout/sessions/${charge}`);
    for (const command of ['fail', 'expire'] as const) await commands[command](await open());
    await check('Session', `checkout/sessions/${await open()}/cancel`, post);
    await check('CanceledUnknownSession', 'checkout/sessions/cs_none/cancel', post);

    for (const refund_id of ['a', 'b', 'c']) {
      const body = { charge, refund_id, amount: 1, currency: 'USDT', reason: 'duplicate' };
      await check('Refund', 'refunds/create', { body });
    }
    await commands.completeRefund({ refundId: 'a' });
    await commands.failRefund({ refundId: 'b' });
    await check('Refund', 'refunds/a');
    await check('Refund', 'refunds/b');
    await check('CanceledRefund', 'refunds/c/cancel', post);

    await check('Subscription', 'subscriptions/create', { body: membership });
    const trial = await join({ trial_end: 1_767_225_600 + 60, iterations: 3 });
    await drive(trial, 'authorise');
    const id = await join({ customer_name: 'Ada', customer_phone: '1', description: 'x' });
    await drive(id, 'authorise');
    const all = '?expand=latest_invoice,customer,payment_method';
    const subscription = await check('Subscription', `subscriptions/${id}${all}`);
    const field = (name: string) => parseString(fieldOf({ json: subscription }, name), name);
    await check('PaymentMethod', `payment_method/${field('payment_method_id')}`);
    const invoice = await check('Invoice', `invoices/${field('latest_invoice')}`);
    await check(
      'Session',
      `payment/${parseString(fieldOf({ json: invoice }, 'payment_id'), 'id')}`,
    );
    await drive(id, 'failCharges');
    await commands.moveClock(40 * 86_400_000);
    await check('SubscriptionList', 'subscriptions');
    await check('InvoiceList', 'invoices');
    await check('Subscription', `subscriptions/${trial}/cancel`, post);
    await check('Error', 'subscriptions/sub_none');
    await check('Error', 'refunds/create', { body: {} });

    await commands.settled();
    const events = delivered.map(({ body }): unknown => JSON.parse(body));
    for (const event of events) expect(faultsOf('WebhookEvent', event)).toEqual([]);
    const types = new Set(events.map((json) => fieldOf({ json }, 'type')));
    expect(types).toEqual(new Set(webhookEventTypes));
  });
});

describe('what the document refuses, the API refuses', () => {
  const bodies = {
    CreateSession: { amount: 100, currency: 'USD', order_id: 'A' },
    CreateSubscription: membership,
    CreateRefund: { charge: 'cs_1', refund_id: 'R', amount: 1, currency: 'USDT' },
  };
  const paths = {
    CreateSession: 'checkout/sessions/create',
    CreateSubscription: 'subscriptions/create',
    CreateRefund: 'refunds/create',
  };

  test.each(['CreateSession', 'CreateSubscription', 'CreateRefund'] as const)(
    '%s: one field at a time, replaced by anything',
    async (name) => {
      const { call } = createTestMembership();
      const fields = Object.keys(requestSchemas[name].properties ?? {});
      const value = fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom(
          null,
          0,
          -1,
          1,
          1.5,
          2 ** 53,
          '',
          'x',
          'usd',
          'EUR',
          'https://a.b/',
          'a@b.c',
        ),
        fc.string({ minLength: 250, maxLength: 2100 }),
      );
      let refused = 0;
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...fields), value, async (field, replacement) => {
          const body = { ...bodies[name], [field]: replacement };
          const answer = await call(`/api/v1/${paths[name]}`, { body });
          if (faultsOf(name, body).length > 0) {
            refused += 1;
            expect(errorOf(answer)).toMatch(/^400 invalid_request_error parameter_/);
          } else {
            expect([201, 400, 404, 409]).toContain(answer.status);
          }
        }),
        { numRuns: 400 },
      );
      expect(refused).toBeGreaterThan(100);
    },
  );
});
