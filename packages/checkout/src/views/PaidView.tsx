import { fillMessage } from '../messages/fillMessage.ts';
import { checkIcon } from '../parts/icons.ts';
import { Outcome } from './Outcome.tsx';
import type { SessionViewProps } from './ViewProps.ts';

/** The only success. Names a coin only where the session's numbers prove it. */
export function PaidView(props: SessionViewProps) {
  const { messages, state, paidAction, details } = props;
  const { session, late } = state;
  const { reference } = session;
  const amount = details?.selectPaidAmount({ session, locale: messages.locale });
  const { title, text } = messages.paid;
  const words = details?.words;
  return (
    <Outcome
      tone="success"
      icon={checkIcon}
      title={words && amount !== undefined ? fillMessage(words.paidAmount, { amount }) : title}
      text={fillMessage((late && words?.paidLate) || text, { reference })}
    >
      {details ? <details.Receipt {...props} /> : null}
      {paidAction}
    </Outcome>
  );
}
