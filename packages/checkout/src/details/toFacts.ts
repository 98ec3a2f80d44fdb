import type { OpenedState } from '@stablepay/core';
import { selectAmounts } from '../amount/selectAmounts.ts';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';
import type { DetailMessages } from '../messages/DetailMessages.ts';
import { selectPaidAmount } from './selectProvenAmounts.ts';

export type Fact = { name: string; value: string };

type Told = {
  state: OpenedState;
  messages: CheckoutMessages;
  words: DetailMessages;
};

/** What a receipt says: only what the session's own numbers prove. */
export function toReceiptFacts({ state: { session }, messages, words: { facts } }: Told): Fact[] {
  const { locale } = messages;
  const { headline, price = headline } = selectAmounts({ session, locale });
  const coins = selectPaidAmount({ session, locale });
  return [
    { name: facts.amount, value: coins === undefined ? price : `${coins} · ${price}` },
    { name: facts.order, value: session.reference },
    { name: facts.payment, value: session.id },
  ];
}

/**
 * What the shop's people need to find a payment. The token of the session is not in it, nor any
 * address: whoever reads it can look, and do nothing.
 */
export function toSupportFacts({ state, messages, words }: Told): Fact[] {
  const { session, unrecognised } = state;
  const { facts } = words;
  const time = (ms: number) => new Date(ms).toISOString();
  return [
    ...toReceiptFacts({ state, messages, words }),
    { name: facts.status, value: unrecognised ?? session.status },
    { name: facts.opened, value: time(session.createdAt) },
    { name: facts.checked, value: time(session.serverNow) },
  ];
}

/** Facts as lines of text. */
export function toText(facts: readonly Fact[]): string {
  return facts.map(({ name, value }) => `${name}: ${value}`).join('\n');
}
