import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseRecord } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import {
  findAnswerFaults,
  findQueryFaults,
  findRequestFaults,
  operations,
} from '../../test/contract/checkCall.ts';
import { examples } from '../../test/contract/examples.ts';
import { renderEndpointPage } from '../../test/contract/renderEndpointPage.ts';
import { createApiWorld } from '../../test/createApiWorld.ts';
import { type EndpointName, endpoints } from './endpoints.ts';

const names = Object.keys(endpoints) as EndpointName[];
const docs = fileURLToPath(new URL('../../docs/api/', import.meta.url));

/** A session to be paid or cancelled, and a subscription that was paid for. */
async function createExampleWorld(name: EndpointName) {
  const world = createApiWorld();
  const { stablepay, sandbox } = world;
  const orderId = name === 'paymentSessions.create' ? 'ORD-1000' : 'ORD-1001';
  const { id: sessionId } = await stablepay.paymentSessions.create(
    { amount: { minor: 2_599, currency: 'USD' }, orderId },
    { idempotencyKey: `${orderId}#1` },
  );
  const { id: subscriptionId } = await stablepay.subscriptions.create(
    {
      customer: 'cust-42',
      item: {
        priceId: 'p',
        product: 'Pro plan',
        unitAmount: { minor: 1_900, currency: 'USD' },
        interval: 'month',
      },
    },
    { idempotencyKey: 'cust-42' },
  );
  await sandbox.driveSubscription({ subscriptionId, command: 'authorise' });
  const { latestInvoiceId: invoiceId = '', paymentMethodId = '' } =
    await stablepay.subscriptions.retrieve(subscriptionId);
  const { paymentId = '' } = await stablepay.invoices.retrieve(invoiceId);
  const example = { stablepay, sessionId, subscriptionId, invoiceId, paymentId, paymentMethodId };
  if (name.startsWith('refunds.')) await sandbox.pay(sessionId);
  if (name === 'refunds.retrieve' || name === 'refunds.cancel') {
    await examples['refunds.create'](example);
  }
  return { ...world, example };
}

describe('every endpoint of the API', () => {
  it('is in the client’s table, and nothing else is', () => {
    const rows = (list: readonly { method: string; path: string }[]) =>
      list.map(({ method, path }) => `${method} ${path}`).sort();
    expect(rows(Object.values(endpoints))).toEqual(rows(operations));
    expect(names).toHaveLength(14);
  });

  it.each(names)('%s has a client method', (name) => {
    const [group = '', method = ''] = name.split('.');
    const { stablepay } = createApiWorld();
    expect(typeof parseRecord(parseRecord(stablepay, 'client')[group], group)[method]).toBe(
      'function',
    );
  });

  it.each(names)('G23: %s is answered by the sandbox as its OpenAPI file says', async (name) => {
    const { example, calls } = await createExampleWorld(name);
    const before = calls.length;
    await examples[name](example);
    const made = calls.slice(before);
    const { method, path } = endpoints[name];
    const template = new RegExp(`^${path.replace(/\{\w+\}/, '[^/]+')}$`);
    expect(made.some((call) => call.method === method && template.test(call.url.pathname))).toBe(
      true,
    );
    for (const call of made) {
      expect(call.status).toBeLessThan(300);
      expect(findRequestFaults(call)).toEqual([]);
      expect(findQueryFaults(call)).toEqual([]);
      expect(findAnswerFaults(call)).toEqual([]);
    }
  });

  it.each(names)('%s has a page that is up to date', async (name) => {
    await expect(renderEndpointPage(name)).toMatchFileSnapshot(`${docs}${name}.md`);
  });

  it('has no page too many', () => {
    expect(existsSync(docs)).toBe(true);
    expect(readdirSync(docs).sort()).toEqual(names.map((name) => `${name}.md`).sort());
  });
});
