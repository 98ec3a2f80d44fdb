import { Button } from '../parts/Button.tsx';
import { alertIcon } from '../parts/icons.ts';
import { Outcome } from './Outcome.tsx';
import type { ViewProps } from './ViewProps.ts';

/** No session could be opened, or its page must not be. What can be tried again is offered. */
export function ProblemView(props: ViewProps) {
  const { checkout, messages, details } = props;
  const { error, errorDuring, state, start, startAgain } = checkout;
  if (!error) return null;
  const { title, text } = details?.selectProblem(props) ?? messages.problem;
  return (
    <Outcome tone="warning" icon={alertIcon} title={title} text={text}>
      {errorDuring === 'open' ? null : (
        <Button kind="primary" onPress={state.status === 'idle' ? start : startAgain}>
          {messages.tryAgain}
        </Button>
      )}
      {details ? <details.ProblemActions {...props} /> : null}
    </Outcome>
  );
}
