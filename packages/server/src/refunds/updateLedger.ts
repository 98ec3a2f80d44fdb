import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { contended } from '../settle/updateOrder.ts';
import { updateRecord } from '../settle/updateRecord.ts';
import { isRefundDone, ledgerKind, type RefundEntry, type RefundLedger } from './RefundLedger.ts';

const nextLookMs = 60_000;

/** Changes one refund of a ledger; `change` must be pure. */
export async function updateRefund(
  context: ProxyContext,
  paymentId: string,
  id: string,
  change: (entry: RefundEntry) => RefundEntry,
): Promise<RefundEntry> {
  const ledger = await updateRecord(context, ledgerKind, paymentId, (current) => {
    const entry = current?.refunds.find((one) => one.id === id);
    const next = entry && change(entry);
    if (!current || !next || next === entry) return current;
    return withRefunds(
      context,
      current,
      current.refunds.map((one) => (one.id === id ? next : one)),
    );
  });
  const entry = ledger?.refunds.find((one) => one.id === id);
  if (!entry) throw contended();
  return entry;
}

/** A ledger with other refunds in it, due as long as one of them is on its way. */
export function withRefunds(
  { clock }: ProxyContext,
  ledger: RefundLedger,
  refunds: RefundEntry[],
): RefundLedger {
  const dueAt = refunds.every(isRefundDone) ? undefined : clock.now() + nextLookMs;
  return { ...ledger, refunds, revision: ledger.revision + 1, dueAt };
}
