import { createSettleSubscription } from '../src/subscriptions/createSettleSubscription.ts';
import {
  subscriptionKind,
  type SubscriptionRecord,
} from '../src/subscriptions/SubscriptionRecord.ts';
import { createTestContext } from './createTestContext.ts';
import { subscriptionRecord } from './subscriptionRecord.ts';

type Invoice = { id: string };

/** An invoice as StablePay sends it, paid unless the test says otherwise. */
export const invoice = (id: string, change: object = {}): Invoice => ({
  ...{ id, status: 'paid', currency: 'usd', amount_due: 1_900, amount_paid: 1_900, created: 1 },
  ...{ subscription_id: 'sub_1', ...change },
});

/** A subscription in a store, and what StablePay says of it and of its invoices. */
export async function createSubscribed(
  change: Partial<SubscriptionRecord> = {},
  handlers: Parameters<typeof createTestContext>[0] = {},
) {
  const said: Record<string, unknown> = { status: 'active' };
  const invoices: Invoice[] = [];
  const unlisted: Invoice[] = [];
  const asked: string[] = [];
  let isDown = false;
  let brokenPage: string | undefined;
  /** As documented: by id, whatever the ids are like. */
  const listInvoices = ({ searchParams }: URL) => {
    const after = searchParams.get('starting_after') ?? '';
    const left = invoices.filter(({ id }) => id > after).sort((a, b) => (a.id < b.id ? -1 : 1));
    const limit = Number(searchParams.get('limit'));
    return { data: left.slice(0, limit), has_more: left.length > limit };
  };
  const readInvoice = (pathname: string) => {
    const found = [...invoices, ...unlisted].find(({ id }) => pathname.endsWith(`/${id}`));
    const missing = { error: { type: 'invalid_request_error', code: 'resource_missing' } };
    return found ? Response.json(found) : Response.json(missing, { status: 404 });
  };
  const world = createTestContext({
    ...handlers,
    fetch: async (input) => {
      const url = new URL(input);
      const { pathname, search } = url;
      asked.push(pathname.replace('/api/v1', '') + search);
      if (isDown || search.includes(`starting_after=${brokenPage}`))
        return Response.json({}, { status: 500 });
      if (pathname.endsWith('/invoices')) return Response.json(listInvoices(url));
      if (pathname.includes('/invoices/')) return readInvoice(pathname);
      const recurring = { interval: 'month', interval_count: 1 };
      const price_data = { product: 'Pro plan', currency: 'usd', unit_amount: 1_900, recurring };
      return Response.json({
        ...{ id: 'sub_1', customer: 'cust-42', created: 1, items: [{ quantity: 1, price_data }] },
        ...said,
      });
    },
  });
  const { context, clock } = world;
  const record = subscriptionRecord({ status: 'incomplete', turn: 0, dueAt: 1, ...change });
  await context.store.writeRecord(subscriptionKind, { record, expected: undefined });
  return {
    ...world,
    ...{ asked, said, invoices, unlisted, record },
    goDown: () => (isDown = true),
    /** StablePay fails at the page of invoices after this one. */
    breakPage: (after: string | undefined) => (brokenPage = after),
    now: () => clock.now(),
    settle: createSettleSubscription(context),
    read: async () => (await context.store.readRecord(subscriptionKind, 'sub_1'))?.record,
  };
}

/** What was told of invoices. */
export const invoiceKeys = (told: readonly string[]): string[] =>
  told.filter((key) => key.startsWith('invoice-'));

/** Handlers that write down what they are told, and throw what `fail` says. */
export function createHearing(fail: (key: string) => boolean = () => false) {
  const told: string[] = [];
  const hear = ({ idempotencyKey }: { idempotencyKey: string }) => {
    if (fail(idempotencyKey)) throw new Error('database');
    told.push(idempotencyKey);
  };
  const handlers = {
    ...{ onSubscriptionCreated: hear, onSubscriptionActive: hear, onSubscriptionCanceled: hear },
    ...{ onSubscriptionExpired: hear, onInvoicePaid: hear, onInvoicePaymentFailed: hear },
  };
  return { told, handlers };
}
