import { pause } from '@stablepay/core';
import type { ProxyRuntime } from '../proxy/ProxyRuntime.ts';
import { isRefundDone, ledgerKind } from '../refunds/RefundLedger.ts';
import { sessionKind } from '../store/recordKinds.ts';
import { subscriptionKind } from '../subscriptions/SubscriptionRecord.ts';

/** How many payments, subscriptions and refunds were asked about, and how many failed. */
export type ReconcileResult = { checked: number; failed: number };

type Runtime = Pick<ProxyRuntime, 'context' | 'settle' | 'settleSubscription' | 'settleRefund'>;

/** Everything that is due, sessions first: somebody waits for their goods. */
async function listDue(runtime: Runtime, limit: number): Promise<(() => Promise<unknown>)[]> {
  const { store, clock } = runtime.context;
  const now = clock.now();
  const sessions = await store.listDueRecords(sessionKind, { limit, now });
  const subscriptions = await store.listDueRecords(subscriptionKind, { limit, now });
  const ledgers = await store.listDueRecords(ledgerKind, { limit, now });
  return [
    ...sessions.map(
      ({ id }) =>
        () =>
          runtime.settle(id),
    ),
    ...subscriptions.map(
      ({ id }) =>
        () =>
          runtime.settleSubscription(id),
    ),
    ...ledgers.flatMap(({ refunds }) =>
      refunds
        .filter((refund) => !isRefundDone(refund))
        .map(
          ({ id }) =>
            () =>
              runtime.settleRefund(id),
        ),
    ),
  ];
}

/**
 * Settles what is due, up to `limit` of each kind, one after the other, at no more than half of
 * the budget for reads: payers who wait come first.
 */
export async function reconcile({
  runtime,
  limit,
}: {
  runtime: Runtime;
  limit: number;
}): Promise<ReconcileResult> {
  const { context } = runtime;
  const due = await listDue(runtime, limit);
  const delayMs = 1_000 / Math.max(1, context.upstreamReadsPerSecond / 2);
  let failed = 0;
  for (const [index, settle] of due.entries()) {
    if (context.closed.aborted) return { checked: index, failed };
    if (index > 0) await pause({ clock: context.clock, delayMs, signal: context.closed });
    try {
      await settle();
    } catch (error) {
      failed += 1;
      await context.report(error);
    }
  }
  return { checked: due.length, failed };
}
