import { EndedActions } from './EndedActions.tsx';
import { Outcome } from './Outcome.tsx';
import type { SessionViewProps } from './ViewProps.ts';

/** The payment did not go through. */
export function FailedView(props: SessionViewProps) {
  const { messages, state } = props;
  const { title, text } = messages.failed;
  return (
    <Outcome
      tone="danger"
      icon="alert"
      title={title}
      text={state.fundsSeen ? messages.fundsSeenText : text}
    >
      <EndedActions {...props} />
    </Outcome>
  );
}
