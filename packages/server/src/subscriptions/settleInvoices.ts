import { carryOut } from '../effects/carryOut.ts';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { updateRecord } from '../settle/updateRecord.ts';
import { listInvoiceEffects } from './listSubscriptionEffects.ts';
import { subscriptionKind, type SubscriptionRecord } from './SubscriptionRecord.ts';

const isClosed = (status: string) => status === 'paid' || status === 'void';

/**
 * Tells of every invoice after the last one that was told of: also of those of which no webhook
 * came. The mark moves over what is closed only, so an open invoice is looked at again.
 */
export async function settleInvoices(
  context: ProxyContext,
  record: SubscriptionRecord,
): Promise<SubscriptionRecord> {
  const { id, invoicesUntil, latestInvoiceId } = record;
  if (latestInvoiceId === undefined || latestInvoiceId === invoicesUntil) return record;
  let mark = invoicesUntil;
  let isGapless = true;
  try {
    for await (const invoice of context.stablepay.invoices.listAll({
      subscriptionId: id,
      startingAfter: invoicesUntil,
      limit: 100,
    })) {
      // The filter is StablePay's; whose invoice it is, is checked here, too.
      if (invoice.subscriptionId !== undefined && invoice.subscriptionId !== id) continue;
      await carryOut(context, listInvoiceEffects(context, record, invoice));
      isGapless &&= isClosed(invoice.status);
      if (isGapless) mark = invoice.id;
    }
  } finally {
    if (mark !== invoicesUntil) {
      await updateRecord(
        context,
        subscriptionKind,
        id,
        (current) => current && { ...current, invoicesUntil: mark },
      );
    }
  }
  return { ...record, invoicesUntil: mark };
}
