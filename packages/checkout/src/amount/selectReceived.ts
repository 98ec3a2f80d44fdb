import { formatMoney, type SessionView } from '@stablepay/core';

export type ReceivedAmounts = { received: string; due: string; missing: string };

/** The numbers of a part payment, where the backend knows them in the currency of the price. */
export function selectReceived({
  session: { amount, received },
  locale,
}: {
  session: Pick<SessionView, 'amount' | 'received'>;
  locale: string;
}): ReceivedAmounts | undefined {
  if (!received || received.currency.toUpperCase() !== amount.currency.toUpperCase()) return;
  const missing = amount.minor - received.minor;
  if (missing <= 0) return undefined;
  const format = (minor: number) => formatMoney({ money: { ...amount, minor }, locale });
  return {
    received: format(received.minor),
    due: format(amount.minor),
    missing: format(missing),
  };
}
