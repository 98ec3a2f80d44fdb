import { pause } from '@stablepay/core';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { sessionKind } from '../store/recordKinds.ts';
import type { Settle } from './createSettle.ts';

/** How many sessions were asked about, and for how many that failed (they come again). */
export type ReconcileResult = { checked: number; failed: number };

/**
 * Settles up to `limit` unsettled sessions, one after the other, at no more than half of the
 * budget for reads: payers who wait come first.
 */
export async function reconcile({
  context,
  settle,
  limit,
}: {
  context: ProxyContext;
  settle: Settle;
  limit: number;
}): Promise<ReconcileResult> {
  const now = context.clock.now();
  const records = await context.store.listDueRecords(sessionKind, { limit, now });
  const delayMs = 1_000 / Math.max(1, context.upstreamReadsPerSecond / 2);
  let failed = 0;
  for (const [index, record] of records.entries()) {
    if (context.closed.aborted) return { checked: index, failed };
    if (index > 0) await pause({ clock: context.clock, delayMs, signal: context.closed });
    try {
      await settle(record.id);
    } catch (error) {
      failed += 1;
      await context.report(error);
    }
  }
  return { checked: records.length, failed };
}
