import type { StablePayInvoice } from '../client/StablePayInvoice.ts';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { updateRecord } from '../settle/updateRecord.ts';
import { listInvoicesToTell } from './listInvoicesToTell.ts';
import { listInvoiceEffects } from './listSubscriptionEffects.ts';
import { subscriptionKind, type SubscriptionRecord } from './SubscriptionRecord.ts';
import { tellEach } from './tellEach.ts';

// So many that are in the order of time are no chance: their ids grow with time.
const enoughToTrust = 100;
// An open invoice whose subscription has not changed is looked at this often.
const relistMs = 60_000;
// The newest stay in sight of the list, whatever happens to the order of ids.
const alwaysListed = 10;

/** The subscription after its invoices were told of, and what failed on the way. */
export type SettledInvoices = { record: SubscriptionRecord; failures: unknown[] };

/**
 * Tells of every invoice that was not told of: also of those of which no webhook came. StablePay
 * lists by id and does not say that ids grow with time, so a new invoice may stand anywhere in the
 * list: it is read from its start, and what was told is remembered. Only where a long list is in
 * the order of time, the mark moves over what is closed and told.
 *
 * @param params.hint An invoice something has just happened to.
 */
export async function settleInvoices({
  context,
  record,
  hint,
}: {
  context: ProxyContext;
  record: SubscriptionRecord;
  hint?: string | undefined;
}): Promise<SettledInvoices> {
  const told = new Set(record.invoicesTold);
  const isDone = (id: string) => told.has(`invoice-paid:${id}`) || told.has(voidKey(id));
  const wanted = [...new Set([record.latestInvoiceId, hint])].filter(
    (id): id is string => id !== undefined && !isDone(id),
  );
  if (wanted.length === 0 && !record.invoicesOpen) return { record, failures: [] };
  // Whoever shows a card asks every few seconds: the same list again would cost as much as the rest.
  const seen = [record.latestInvoiceId, record.turn, record.edits ?? 0].join(' ');
  const age = record.readAt - (record.invoicesAt ?? 0);
  const isNews = hint !== undefined && !isDone(hint);
  if (!isNews && seen === record.invoicesSeen && age < relistMs) return { record, failures: [] };

  const { listed, named, failures } = await listInvoicesToTell(context, record, wanted);
  for (const invoice of [...listed, ...named].sort((a, b) => a.createdAt - b.createdAt)) {
    const effects = listInvoiceEffects(context, record, invoice);
    const outcome = await tellEach(
      context,
      effects.filter(({ key }) => !told.has(key)),
    );
    for (const key of outcome.told) told.add(key);
    failures.push(...outcome.failures);
    if (invoice.status === 'void') told.add(voidKey(invoice.id));
  }

  // What could not be read may be open, too.
  const invoicesOpen = failures.length > 0 || [...listed, ...named].some(({ id }) => !isDone(id));
  const passed = new Set(listPassed(listed, isDone));
  const change = {
    invoicesUntil: [...passed].at(-1) ?? record.invoicesUntil,
    invoicesTold: [...told].filter((key) => !passed.has(key.slice(key.indexOf(':') + 1))),
    invoicesOpen,
    invoicesSeen: seen,
    // What failed may be tried again at once.
    invoicesAt: failures.length > 0 ? undefined : record.readAt,
  };
  await updateRecord(
    context,
    subscriptionKind,
    record.id,
    (current) => current && { ...current, ...change },
  );
  return { record: { ...record, ...change }, failures };
}

const voidKey = (id: string) => `invoice-void:${id}`;

/** Which invoices at the start of the list need not be listed again. */
function listPassed(
  listed: readonly StablePayInvoice[],
  isDone: (id: string) => boolean,
): string[] {
  const isInOrder = listed.every(
    ({ createdAt }, index) => createdAt >= (listed[index - 1]?.createdAt ?? 0),
  );
  if (listed.length < enoughToTrust || !isInOrder) return [];
  const older = listed.slice(0, -alwaysListed).map(({ id }) => id);
  const firstLeft = older.findIndex((id) => !isDone(id));
  return firstLeft === -1 ? older : older.slice(0, firstLeft);
}
