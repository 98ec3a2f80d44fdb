import { parseArray, parseRecord, parseString } from '@stablepay/core';
import type { SubscriptionCommand } from '../src/subscription/subscriptionCommands.ts';
import { createTestSandbox, fieldOf, type TestCall } from './createTestSandbox.ts';

/** The body of API reference 6.1. */
export const membership = {
  items: [
    {
      price_data: {
        price_id: 'price_pro_m',
        currency: 'USD',
        product: 'Pro plan',
        unit_amount: 1900,
        recurring: { interval: 'month' },
      },
      quantity: 1,
    },
  ],
  customer: 'cust-42',
  customer_email: 'payer@shop.example',
};

/** The engine of {@link createTestSandbox} with short ways to subscriptions. */
export function createTestMembership(options: Parameters<typeof createTestSandbox>[0] = {}) {
  const world = createTestSandbox(options);
  const subscribe = (body: Record<string, unknown> = {}, test: TestCall = {}) =>
    world.call('/api/v1/subscriptions/create', { body: { ...membership, ...body }, ...test });
  return {
    ...world,
    subscribe,
    /** Creates a subscription and gives its id. */
    join: async (body: Record<string, unknown> = {}) =>
      parseString(fieldOf(await subscribe(body), 'id'), 'id'),
    drive: (subscriptionId: string, command: SubscriptionCommand) =>
      world.commands.driveSubscription({ subscriptionId, command }),
    readSubscription: (id: string, query = '') => world.call(`/api/v1/subscriptions/${id}${query}`),
    cancelSubscription: (id: string, body?: unknown) =>
      world.call(`/api/v1/subscriptions/${id}/cancel`, { method: 'POST', body }),
    invoicesOf: async (id: string) => {
      const answer = await world.call(`/api/v1/invoices?subscription_id=${id}&limit=100`);
      return parseArray(fieldOf(answer, 'data'), 'data', parseRecord);
    },
    /** The types of all events so far, in their order. */
    events: async () => {
      const events = await world.commands.deliveries({ limit: 10_000 });
      return events.map(({ type }) => type).reverse();
    },
  };
}
