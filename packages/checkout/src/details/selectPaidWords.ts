import { fillMessage } from '../messages/fillMessage.ts';
import type { ViewMessages } from '../messages/CheckoutMessages.ts';
import type { SessionViewProps } from '../views/ViewProps.ts';
import { selectPaidAmount } from './selectProvenAmounts.ts';

/** What to say about the payment: names a coin where the session's numbers prove it, and delay. */
export function selectPaidWords({ state, messages, details }: SessionViewProps): ViewMessages {
  const { session, late } = state;
  const { title, text } = messages.paid;
  if (!details) return { title, text };
  const { words } = details;
  const amount = selectPaidAmount({ session, locale: messages.locale });
  return {
    title: amount === undefined ? title : fillMessage(words.paidAmount, { amount }),
    text: late ? words.paidLate : text,
  };
}
