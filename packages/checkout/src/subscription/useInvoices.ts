'use client';

import type { InvoiceView, StablePayError } from '@stablepay/core';
import { useCallback, useEffect, useState } from 'react';
import { toCheckoutError } from '../engine/toCheckoutError.ts';
import type { UseSubscriptionReturnType } from './useSubscription.ts';

export type UseInvoicesReturnType = {
  /** Newest first. */
  invoices: InvoiceView[];
  isLoading: boolean;
  hasMore: boolean;
  error: StablePayError | undefined;
  /** Goes on where it stopped. */
  loadMore: () => void;
};

type Pages = { found: InvoiceView[]; hasMore: boolean; error?: StablePayError | undefined };

// StablePay lists the oldest first and people want the newest, so pages are read on: ten are
// twenty years of months.
const pagesAtOnce = 10;
const nothing: Pages = { found: [], hasMore: true };

async function readOn({
  pages,
  ask,
  signal,
}: {
  pages: Pages;
  ask: UseSubscriptionReturnType['invoices'];
  signal: AbortSignal;
}): Promise<Pages> {
  let { found, hasMore } = pages;
  for (let count = 0; count < pagesAtOnce && hasMore; count += 1) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- a page names the next one
      const page = await ask({ after: found.at(-1)?.id, signal });
      found = [...found, ...page.invoices];
      // A list that is "more" and brings nothing would never end.
      hasMore = page.hasMore && page.invoices.length > 0;
    } catch (cause) {
      return { found, hasMore, error: toCheckoutError(cause) };
    }
  }
  return { found, hasMore };
}

/** The invoices of a subscription, read when it is known and again with every change of it. */
export function useInvoices({
  subscription,
  hasAccess,
  invoices: ask,
}: Pick<
  UseSubscriptionReturnType,
  'subscription' | 'hasAccess' | 'invoices'
>): UseInvoicesReturnType {
  const revision = subscription?.revision;
  const [read, setRead] = useState<Pages & { revision: number }>();
  const [from, setFrom] = useState<Pages & { revision: number }>();
  // What was read of an earlier revision is shown until the new list has come, but not gone on with.
  const start = from && from.revision === revision ? from : nothing;

  useEffect(() => {
    if (!hasAccess || revision === undefined) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    void readOn({ pages: start, ask, signal }).then((next) => {
      if (!signal.aborted) setRead({ ...next, revision });
    });
    return () => controller.abort();
  }, [hasAccess, revision, ask, start]);

  const loadMore = useCallback(() => {
    if (read) setFrom({ ...read, error: undefined });
  }, [read]);
  const isLoading = !read || read.revision !== revision || from?.found === read.found;
  return {
    invoices: (read?.found ?? []).toReversed(),
    isLoading,
    hasMore: read?.hasMore === true,
    error: read?.error,
    loadMore,
  };
}
