import { EndedActions } from './EndedActions.tsx';
import { Outcome } from './Outcome.tsx';
import type { SessionViewProps } from './ViewProps.ts';

/** The shopper went back, or the shop did. */
export function CanceledView(props: SessionViewProps) {
  const { messages, state } = props;
  const { title, text } = messages.canceled;
  return (
    <Outcome
      tone="info"
      icon="cross"
      title={title}
      text={state.fundsSeen ? messages.fundsSeenText : text}
    >
      <EndedActions {...props} />
    </Outcome>
  );
}
