import { fillMessage } from '../messages/fillMessage.ts';
import { checkIcon } from '../parts/icons.ts';
import { Outcome } from './Outcome.tsx';
import type { SessionViewProps } from './ViewProps.ts';

/** The only success. Names a coin only where the session's numbers prove it. */
export function PaidView(props: SessionViewProps) {
  const { messages, state, paidAction, details } = props;
  const { title, text } = details?.selectPaidWords(props) ?? messages.paid;
  return (
    <Outcome
      tone="success"
      icon={checkIcon}
      title={title}
      text={(details?.fill ?? fillMessage)(text, { reference: state.session.reference })}
    >
      {details ? <details.Receipt {...props} /> : null}
      {paidAction}
    </Outcome>
  );
}
