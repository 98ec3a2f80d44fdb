import { EndedActions } from './EndedActions.tsx';
import { Outcome } from './Outcome.tsx';
import type { SessionViewProps } from './ViewProps.ts';

/** The server says that the time is over. */
export function ExpiredView(props: SessionViewProps) {
  const { messages, state } = props;
  const { title, text } = messages.expired;
  return (
    <Outcome
      tone="info"
      icon="clock"
      title={title}
      text={state.fundsSeen ? messages.fundsSeenText : text}
    >
      <EndedActions {...props} />
    </Outcome>
  );
}
