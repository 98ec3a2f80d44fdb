import { isStablePayError, ValidationError } from '@stablepay/core';
import { canCommand, canDrive, sessionCommands, subscriptionCommands } from '@stablepay/sandbox';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakers } from '../../test/contract/breakers.ts';
import {
  findAnswerFaults,
  findQueryFaults,
  findRequestFaults,
} from '../../test/contract/checkCall.ts';
import {
  refundRequest,
  sessionRequest,
  subscriptionRequest,
} from '../../test/contract/sampleRequests.ts';
import { createApiWorld } from '../../test/createApiWorld.ts';
import { runs } from '../../test/runs.ts';
import type { SubscriptionExpansion } from './StablePay.ts';

const startsAt = createApiWorld().clock.now();
const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];
const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T)[];
const expansions: SubscriptionExpansion[] = ['latest_invoice', 'customer', 'payment_method'];

const op = <K extends string, P extends object>(
  kind: K,
  params: { [N in keyof P]: fc.Arbitrary<P[N]> },
) => fc.record<P>(params).map((fields) => ({ kind, ...fields }));

const at = fc.nat(20);
const operation = fc.oneof(
  op('createSession', { params: sessionRequest }),
  op('repeatSession', { at }),
  op('driveSession', { at, command: fc.constantFrom(...keysOf(sessionCommands)) }),
  op('readSession', { at }),
  op('cancelSession', { at }),
  op('subscribe', { params: subscriptionRequest(startsAt) }),
  op('driveSubscription', { at, command: fc.constantFrom(...keysOf(subscriptionCommands)) }),
  op('readSubscription', { at, expand: fc.subarray(expansions) }),
  op('listSubscriptions', {
    customer: fc.option(fc.constantFrom('cust-1', '客户 3'), { nil: undefined }),
    limit: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
  }),
  op('cancelSubscription', { at, atPeriodEnd: fc.boolean() }),
  op('walkInvoices', { at, limit: fc.integer({ min: 1, max: 5 }) }),
  op('refund', { at, ofInvoice: fc.boolean(), params: refundRequest }),
  op('driveRefund', { at, how: fc.constantFrom('complete' as const, 'fail' as const) }),
  op('readRefund', { at }),
  op('cancelRefund', { at }),
  op('readNothing', { id: fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/) }),
);
type Operation = typeof operation extends fc.Arbitrary<infer O> ? O : never;

/** The world of one run: what was made so far, by id. */
function createRun() {
  const world = createApiWorld();
  const made = {
    sessions: [] as {
      id: string;
      create: () => ReturnType<typeof world.stablepay.paymentSessions.create>;
    }[],
    subscriptions: [] as string[],
    refunds: [] as string[],
    /** What can be given back: payment, and how it is named. */
    payments: [] as string[],
  };
  return { ...world, made };
}

/** The code of an ApiError, `status remoteCode param`, or what was answered. */
const outcomeOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call;
    return 'done';
  } catch (error) {
    if (!isStablePayError(error) || !('remoteCode' in error)) throw error;
    return `${error.status} ${String(error.remoteCode)}`;
  }
};

async function carryOut(run: ReturnType<typeof createRun>, one: Operation): Promise<void> {
  const { stablepay, sandbox, made } = run;
  switch (one.kind) {
    case 'createSession': {
      const orderId = `ORD-${made.sessions.length}`;
      const create = () =>
        stablepay.paymentSessions.create(
          { ...one.params, orderId },
          { idempotencyKey: `${orderId}#1` },
        );
      const session = await create();
      const inner = await sandbox.session(session.id);
      expect(session).toMatchObject({
        status: 'pending',
        amount: { minor: inner?.amount, currency: inner?.currency },
        createdAt: (inner?.created ?? 0) * 1_000,
        expiresAt: (inner?.expiresAt ?? 0) * 1_000,
        metadata: inner?.metadata,
      });
      expect(inner).toMatchObject({
        orderId,
        amount: one.params.amount.minor,
        lineItems: one.params.lineItems?.map((item) => ({ quantity: item.quantity })),
      });
      made.sessions.push({ id: session.id, create });
      return;
    }
    case 'repeatSession': {
      const known = pick(made.sessions, one.at);
      if (known) expect((await known.create()).id).toBe(known.id);
      return;
    }
    case 'driveSession': {
      const id = pick(made.sessions, one.at)?.id ?? '';
      const status = (await sandbox.session(id))?.status;
      if (status && canCommand(one.command, status)) await sandbox[one.command](id);
      return;
    }
    case 'readSession': {
      const id = pick(made.sessions, one.at)?.id;
      if (id === undefined) return;
      const session = await stablepay.paymentSessions.retrieve(id);
      const inner = await sandbox.session(id);
      expect([session.id, session.status]).toEqual([id, inner?.status]);
      return;
    }
    case 'cancelSession': {
      const id = pick(made.sessions, one.at)?.id;
      if (id === undefined) return;
      const before = (await sandbox.session(id))?.status ?? '';
      const outcome = await outcomeOf(stablepay.paymentSessions.cancel(id));
      // API reference 5.5.
      const mayCancel = ['pending', 'failed', 'expired', 'canceled'].includes(before);
      expect(outcome).toBe(mayCancel ? 'done' : '409 session_not_cancelable');
      return;
    }
    case 'subscribe': {
      const idempotencyKey = `sub-${made.subscriptions.length}`;
      const create = () => stablepay.subscriptions.create(one.params, { idempotencyKey });
      const subscription = await create();
      const inner = await sandbox.subscription(subscription.id);
      const { item } = one.params;
      expect(subscription).toMatchObject({
        status: 'incomplete',
        customer: one.params.customer,
        item: {
          product: item.product,
          unitAmount: { minor: item.unitAmount.minor, currency: 'USD' },
          interval: item.interval,
          intervalCount: item.intervalCount ?? 1,
          quantity: item.quantity ?? 1,
        },
        currentPeriodEnd: (inner?.currentPeriodEnd ?? 0) * 1_000,
        trialEnd: inner?.trialEnd === undefined ? undefined : inner.trialEnd * 1_000,
        cancelAt: inner?.cancelAt === undefined ? undefined : inner.cancelAt * 1_000,
        iterations: one.params.iterations,
      });
      expect((await create()).id).toBe(subscription.id);
      made.subscriptions.push(subscription.id);
      return;
    }
    case 'driveSubscription': {
      const subscriptionId = pick(made.subscriptions, one.at) ?? '';
      const status = (await sandbox.subscription(subscriptionId))?.status;
      if (status && canDrive(one.command, status)) {
        await sandbox.driveSubscription({ subscriptionId, command: one.command });
      }
      return;
    }
    case 'readSubscription': {
      const id = pick(made.subscriptions, one.at);
      if (id === undefined) return;
      const { expand } = one;
      const subscription = await stablepay.subscriptions.retrieve(id, { expand });
      const inner = await sandbox.subscription(id);
      expect([subscription.status, subscription.latestInvoiceId]).toEqual([
        inner?.status,
        inner?.latestInvoice,
      ]);
      expect(subscription.latestInvoice?.id).toBe(
        expand.includes('latest_invoice') ? inner?.latestInvoice : undefined,
      );
      expect(subscription.customerObject?.externalId).toBe(
        expand.includes('customer') ? inner?.customer : undefined,
      );
      const { paymentMethodId } = subscription;
      expect(paymentMethodId).toBe(inner?.paymentMethodId);
      if (paymentMethodId !== undefined) await stablepay.paymentMethods.retrieve(paymentMethodId);
      return;
    }
    case 'listSubscriptions': {
      const { customer, limit } = one;
      const page = await stablepay.subscriptions.list({ customer, limit });
      const inner = await sandbox.subscriptions({ customer, limit: 1_000 });
      expect(page.data.map(({ id }) => id)).toEqual(
        inner.slice(0, limit ?? 10).map(({ id }) => id),
      );
      expect(page.hasMore).toBe(inner.length > (limit ?? 10));
      return;
    }
    case 'cancelSubscription': {
      const id = pick(made.subscriptions, one.at);
      if (id === undefined) return;
      const subscription = await stablepay.subscriptions.cancel(id, one);
      const inner = await sandbox.subscription(id);
      expect(subscription.status).toBe(inner?.status);
      if (!one.atPeriodEnd) expect(subscription.status).toMatch(/^canceled$|^incomplete_expired$/);
      return;
    }
    case 'walkInvoices': {
      const subscriptionId = pick(made.subscriptions, one.at);
      if (subscriptionId === undefined) return;
      const inner = await sandbox.invoices(subscriptionId);
      const ids: string[] = [];
      for await (const invoice of stablepay.invoices.listAll({
        subscriptionId,
        limit: one.limit,
      })) {
        const same = inner.find(({ id }) => id === invoice.id);
        expect([invoice.status, invoice.paymentStatus, invoice.amountDue.minor]).toEqual([
          same?.status,
          same?.paymentStatus,
          same?.amountDue,
        ]);
        ids.push(invoice.id);
        const payment = await stablepay.payments.retrieve(invoice.paymentId ?? '');
        expect(payment).toMatchObject({ subscriptionId, invoiceId: invoice.id });
        if (invoice.status === 'paid') made.payments.push(invoice.paymentId ?? '');
      }
      expect(ids).toEqual(inner.map(({ id }) => id).sort());
      return;
    }
    case 'refund': {
      const payment = one.ofInvoice ? pick(made.payments, one.at) : undefined;
      const charge = payment === undefined ? pick(made.sessions, one.at)?.id : undefined;
      if (payment === undefined && charge === undefined) return;
      const refundId = `ret-${made.refunds.length}`;
      const params = { ...one.params, refundId, charge, paymentId: payment };
      const create = () => stablepay.refunds.create(params);
      const outcome = await outcomeOf(create());
      if (outcome !== 'done') {
        const session = charge === undefined ? undefined : await sandbox.session(charge);
        const isUnpaid = session !== undefined && session.status !== 'paid';
        // Subscriptions here are paid in the coin a payer who chooses nothing pays in.
        const isOther = params.amount.currency !== (session?.choice.token ?? 'USDT');
        expect(outcome).toBe(
          isUnpaid || isOther ? '400 parameter_invalid' : '400 refund_amount_exceeds_remaining',
        );
        return;
      }
      made.refunds.push(refundId);
      expect(await create()).toMatchObject({
        id: refundId,
        status: 'processing',
        amount: one.params.amount,
        reason: one.params.reason,
        description: one.params.description === '' ? undefined : one.params.description,
      });
      return;
    }
    case 'driveRefund': {
      const refundId = pick(made.refunds, one.at) ?? '';
      if ((await sandbox.refund({ refundId }))?.status !== 'processing') return;
      if (one.how === 'complete') await sandbox.completeRefund({ refundId });
      else await sandbox.failRefund({ refundId, reason: 'insufficient_funds' });
      return;
    }
    case 'readRefund': {
      const id = pick(made.refunds, one.at);
      if (id === undefined) return;
      const inner = await sandbox.refund({ refundId: id });
      expect(await stablepay.refunds.retrieve(id)).toMatchObject({
        status: inner?.status,
        transactionHash: inner?.transactionHash,
        failureReason: inner?.failureReason,
        receiptNumber: inner?.receiptNumber,
      });
      return;
    }
    case 'cancelRefund': {
      const id = pick(made.refunds, one.at);
      if (id === undefined) return;
      const before = (await sandbox.refund({ refundId: id }))?.status;
      expect(await outcomeOf(stablepay.refunds.cancel(id))).toBe(
        before === 'processing' ? 'done' : '409 refund_not_cancelable',
      );
      return;
    }
    case 'readNothing': {
      const id = `none${one.id}`;
      for (const call of [
        () => stablepay.paymentSessions.retrieve(id),
        () => stablepay.payments.retrieve(id),
        () => stablepay.subscriptions.retrieve(id),
        () => stablepay.subscriptions.cancel(id),
        () => stablepay.invoices.retrieve(id),
        () => stablepay.paymentMethods.retrieve(id),
        () => stablepay.refunds.retrieve(id),
        () => stablepay.refunds.cancel(id),
      ]) {
        expect(await outcomeOf(call())).toBe('404 resource_missing');
      }
      return;
    }
    default:
      one satisfies never;
  }
}

it('G23: client and sandbox agree in any valid operations, as the OpenAPI file says', async () => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(operation, { minLength: 5, maxLength: 40, size: 'max' }),
      async (operations) => {
        const run = createRun();
        for (const one of operations) {
          await carryOut(run, one);
          done += 1;
        }
        for (const call of run.calls) {
          const faults = [
            ...findRequestFaults(call),
            ...findQueryFaults(call),
            ...findAnswerFaults(call),
          ];
          expect([call.url.pathname, faults]).toEqual([call.url.pathname, []]);
        }
      },
    ),
    // Some 20 operations each; the long run has four pieces, 10,000 operations in all.
    { numRuns: Math.min(runs(25), 150) },
  );
  expect(done).toBeGreaterThan(runs(25) < 150 ? 100 : 150 * 17);
});

it('G23: client and sandbox refuse the same broken operations, by the same field', async () => {
  const { stablepay, calls, raw, clock } = createApiWorld();
  await fc.assert(
    fc.asyncProperty(
      breakers(clock.now()),
      async ({ name, send, wire, path, param, code, isBlind }) => {
        const before = calls.length;
        const refusal: unknown = await send(stablepay).then(
          () => undefined,
          (error: unknown) => error,
        );
        const shown = [name, refusal instanceof ValidationError ? refusal.path : refusal];
        expect(shown).toEqual([name, path]);
        expect(calls).toHaveLength(before);

        const call = await raw(wire.path, wire.body);
        const { error } = Object(call.answer);
        expect([name, call.status, error?.code, error?.param]).toEqual([name, 400, code, param]);
        expect(findAnswerFaults(call)).toEqual([]);
        const faults = [...findRequestFaults(call), ...findQueryFaults(call)];
        expect([name, faults.length > 0]).toEqual([name, !isBlind]);
      },
    ),
    { numRuns: Math.min(runs(400), 10_000) },
  );
});
