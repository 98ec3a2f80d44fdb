'use client';

import { useEffect, useState } from 'react';
import type { Details } from '../details/Details.ts';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';
import { useStablePay } from '../provider/useStablePay.ts';

/**
 * What most payers never see, in a chunk of its own, `delayMs` from now, or not yet. Undefined as
 * long as it has not come; every view can do without. A chunk that does not come is no news about
 * a payment: it is tried again with each `news` of the network.
 */
export function useDetails({
  delayMs,
  messages: { locale, details: own },
  news,
}: {
  delayMs: number | undefined;
  messages: CheckoutMessages;
  news: unknown;
}): Details | undefined {
  const { clock, loadDetails } = useStablePay();
  const [found, setFound] = useState<{ locale: string; details: Details }>();
  const hasCome = found?.locale === locale;

  useEffect(() => {
    if (delayMs === undefined || hasCome) return undefined;
    let isOver = false;
    const load = () => {
      const set = (details: Details) => isOver || setFound({ locale, details });
      // After a failure the next news is another occasion.
      loadDetails()
        .then((module) => module.loadDetails(locale))
        .then(set, () => undefined);
    };
    const cancel = delayMs ? clock.setTimer(load, delayMs) : load();
    return () => {
      isOver = true;
      cancel?.();
    };
  }, [clock, delayMs, hasCome, loadDetails, locale, news]);

  if (!hasCome) return undefined;
  // A shop's own words come before those of the language.
  return own ? { ...found.details, words: own } : found.details;
}
