import { selectPaidAmount } from '../amount/selectAmounts.ts';
import { fillMessage } from '../messages/fillMessage.ts';
import { Outcome } from './Outcome.tsx';
import type { SessionViewProps } from './ViewProps.ts';

/** The only success. Names a coin only where the session's numbers prove it. */
export function PaidView({ messages, state, paidAction }: SessionViewProps) {
  const { session, late } = state;
  const { reference } = session;
  const amount = selectPaidAmount({ session, locale: messages.locale });
  const { title, titleWithAmount, text, lateText } = messages.paid;
  return (
    <Outcome
      tone="success"
      icon="check"
      title={amount === undefined ? title : fillMessage(titleWithAmount, { amount })}
      text={fillMessage(late ? lateText : text, { reference })}
    >
      {paidAction}
    </Outcome>
  );
}
