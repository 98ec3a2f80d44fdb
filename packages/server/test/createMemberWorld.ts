import {
  type CancelMoment,
  parseCreateSubscriptionResponse,
  type SubscriptionView,
} from '@stablepay/core';
import type { SubscriptionCommand } from '@stablepay/sandbox';
import type { Handlers } from '../src/effects/Handlers.ts';
import type { Plan } from '../src/subscriptions/Plan.ts';
import { createProxyWorld } from './createProxyWorld.ts';

export const plan: Plan = {
  customer: 'cust-42',
  product: 'Pro plan',
  unitAmount: { minor: 1_900, currency: 'USD' },
  interval: 'month',
};

/** What a handler was told: its name and the event. */
export type Told = { name: keyof Handlers; idempotencyKey: string; reference: string };

const names = [
  ...(['onRefunded', 'onRefundFailed', 'onInvoicePaid', 'onInvoicePaymentFailed'] as const),
  ...(['onSubscriptionCreated', 'onSubscriptionTrialing', 'onSubscriptionActive'] as const),
  ...(['onSubscriptionPastDue', 'onSubscriptionCanceled', 'onSubscriptionExpired'] as const),
  ...(['onSubscriptionUpdated'] as const),
];

/** A shop with one plan and a customer who is logged in, that writes down what it is told. */
export function createMemberWorld(change: Parameters<typeof createProxyWorld>[0] = {}) {
  const told: Told[] = [];
  const plans = new Map<string, Plan>([['pro', plan]]);
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      ({ idempotencyKey, reference }: Omit<Told, 'name'>) =>
        void told.push({ name, idempotencyKey, reference }),
    ]),
  );
  const world = createProxyWorld({
    resolvePlan: ({ reference }) => plans.get(reference),
    ...handlers,
    ...change,
  });
  const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

  return {
    ...world,
    told,
    plans,
    namesTold: () => told.map(({ name }) => name),
    subscribe: async (reference = 'pro') => {
      const answer = await world.call('/subscriptions', { body: { reference } });
      return { status: answer.status, ...parseCreateSubscriptionResponse(answer.json) };
    },
    readSubscription: (view: SubscriptionView, token: string, etag?: string) =>
      world.call(`/subscriptions/${view.id}`, {
        headers: { ...bearer(token), 'If-None-Match': etag },
      }),
    cancel: (view: SubscriptionView, token: string, when: CancelMoment) =>
      world.call(`/subscriptions/${view.id}/cancel`, { body: { when }, headers: bearer(token) }),
    invoices: (view: SubscriptionView, token: string, query = '') =>
      world.call(`/subscriptions/${view.id}/invoices${query}`, { headers: bearer(token) }),
    refund: (id: string, token?: string) =>
      world.call(`/refunds/${id}`, { headers: token === undefined ? {} : bearer(token) }),
    drive: (view: SubscriptionView, command: SubscriptionCommand) =>
      world.sandbox.driveSubscription({ subscriptionId: view.id, command }),
    subscriptionCreates: () =>
      world.upstreamCalls.filter(({ url }) => url.endsWith('/subscriptions/create')),
    refundCreates: () => world.upstreamCalls.filter(({ url }) => url.endsWith('/refunds/create')),
    /** Opens and pays an order. */
    payOrder: async (reference = 'ORD-1') => {
      const opened = await world.open(reference);
      await world.sandbox.pay(opened.session.id);
      await world.sandbox.settled();
      return opened;
    },
  };
}
