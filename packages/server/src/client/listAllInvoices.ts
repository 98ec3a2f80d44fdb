import { NetworkError } from '@stablepay/core';
import type { StablePayPage } from './resourceFields.ts';
import type { StablePayInvoice } from './StablePayInvoice.ts';

/**
 * Every invoice, page after page. The cursor is the last id of a page; a page that promises more
 * but does not lead on would be asked for for ever, so it is an error.
 */
export async function* listAllInvoices(
  readPage: (startingAfter: string | undefined) => Promise<StablePayPage<StablePayInvoice>>,
  { startingAfter }: { startingAfter: string | undefined },
): AsyncGenerator<StablePayInvoice, void, undefined> {
  let cursor = startingAfter;
  for (;;) {
    const { data, hasMore } = await readPage(cursor);
    yield* data;
    if (!hasMore) return;
    const last = data.at(-1)?.id;
    if (last === undefined || last === cursor) {
      throw new NetworkError({
        code: 'unexpected-answer',
        message: 'A page of invoices promises more but leads nowhere.',
      });
    }
    cursor = last;
  }
}
