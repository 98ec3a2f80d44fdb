import { isStablePayError } from '@stablepay/core';
import type { StablePayInvoice } from '../client/StablePayInvoice.ts';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import type { SubscriptionRecord } from './SubscriptionRecord.ts';

const pageSize = 100;
// A subscription by the day has that many in five years. Whoever has more, and StablePay's ids do not
// grow with time, is told of the latest and of those of events only.
const mostInvoices = 2_000;

/** Invoices in the order of StablePay's list, those asked for by name, and what went wrong. */
export type InvoicesToTell = {
  listed: StablePayInvoice[];
  named: StablePayInvoice[];
  failures: unknown[];
};

/**
 * The invoices of a subscription after the mark, and those of `wanted` the list does not have.
 * What was read before a page failed is not lost.
 */
export async function listInvoicesToTell(
  { stablepay: { invoices } }: ProxyContext,
  { id, invoicesUntil }: SubscriptionRecord,
  wanted: readonly string[],
): Promise<InvoicesToTell> {
  const listed: StablePayInvoice[] = [];
  const named: StablePayInvoice[] = [];
  const failures: unknown[] = [];
  const page = { subscriptionId: id, startingAfter: invoicesUntil, limit: pageSize };
  let count = 0;
  try {
    for await (const invoice of invoices.listAll(page)) {
      // The filter is StablePay's; whose invoice it is, is checked here, too.
      if ((invoice.subscriptionId ?? id) === id) listed.push(invoice);
      count += 1;
      if (count >= mostInvoices) break;
    }
    // After a mark stands everything that is new; before it everything was told.
    const missing = invoicesUntil === undefined ? wanted : [];
    for (const name of missing.filter((one) => listed.every((invoice) => invoice.id !== one))) {
      const invoice = await invoices.retrieve(name).catch(unlessMissing);
      if (invoice?.subscriptionId === id) named.push(invoice);
    }
  } catch (error) {
    failures.push(error);
  }
  return { listed, named, failures };
}

/** A name is a hint: there may be nothing behind it. */
function unlessMissing(error: unknown): undefined {
  if (!isStablePayError(error) || error.code !== 'resource-missing') throw error;
}
