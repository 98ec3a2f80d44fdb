import type { InvoiceView } from '@stablepay/core';
import type { ReadBudget } from '../settle/createReadBudget.ts';
import { toInvoiceView } from '../subscriptions/toSubscriptionView.ts';
import type { Begun } from './createBegun.ts';
import { createRateLimit } from './createRateLimit.ts';
import type { ProxyContext } from './ProxyContext.ts';

/** A page of invoices as a browser may see it. */
export type InvoicePage = { invoices: InvoiceView[]; hasMore: boolean };

/** Pages of invoices, of which StablePay is asked no more often than a shop can bear. */
export type InvoicePages = {
  /** @throws ApiError `rate-limited` when one subscription's pages are asked for too often. */
  read: (params: {
    subscriptionId: string;
    startingAfter: string | undefined;
  }) => Promise<InvoicePage>;
};

const pageSize = 24;
const freshForMs = 2_000;
const mostPages = 500;
// Whoever reads: tokens, addresses and cursors cost nothing, and reads hold up everybody's payments.
const readsPerMinute = 60;

type Kept = { at: number; page: Promise<InvoicePage> };

/** Makes {@link InvoicePages}. Whoever asks for a page that was asked for just now shares it. */
export function createInvoicePages({
  context: { clock, stablepay },
  begun,
  turn,
}: {
  context: Pick<ProxyContext, 'clock' | 'stablepay'>;
  begun: Pick<Begun, 'add'>;
  turn: ReadBudget['turn'];
}): InvoicePages {
  const kept = new Map<string, Kept>();
  const limit = createRateLimit({ perMinute: readsPerMinute, clock });

  const ask = async (subscriptionId: string, startingAfter: string | undefined) => {
    await turn(() => true);
    const page = await stablepay.invoices.list({ subscriptionId, startingAfter, limit: pageSize });
    // The filter is StablePay's; that nobody sees a stranger's invoice is ours to say.
    const own = page.data.filter((invoice) => invoice.subscriptionId === subscriptionId);
    return { invoices: own.map(toInvoiceView), hasMore: page.hasMore };
  };

  // While it is asked for, a page is always fresh: everybody waits for the one answer.
  const isFresh = ({ at }: Kept) => clock.monotonic() - at < freshForMs;

  const keep = (key: string, page: Promise<InvoicePage>) => {
    const entry: Kept = { at: Number.POSITIVE_INFINITY, page };
    kept.delete(key);
    kept.set(key, entry);
    // A failure is kept as well: it would be the same for whoever asks at once.
    const done = () => void (entry.at = clock.monotonic());
    page.then(done, done);
    for (const [oldest, one] of kept) {
      if (kept.size <= mostPages && isFresh(one)) return;
      kept.delete(oldest);
    }
  };

  return {
    read: async ({ subscriptionId, startingAfter }) => {
      const key = JSON.stringify([subscriptionId, startingAfter]);
      const known = kept.get(key);
      if (known && isFresh(known)) return known.page;
      limit.take(subscriptionId);
      const page = begun.add(ask(subscriptionId, startingAfter));
      keep(key, page);
      return page;
    },
  };
}
