import { Button } from '../parts/Button.tsx';
import { SupportLink } from '../parts/SupportLink.tsx';
import { problemOf } from '../messages/problemOf.ts';
import { Outcome } from './Outcome.tsx';
import type { ViewProps } from './ViewProps.ts';

/** No session could be opened, or its page must not be. What can be tried again is offered. */
export function ProblemView({ checkout, messages, onChooseOther }: ViewProps) {
  const { error, config } = checkout;
  if (!error) return null;
  const kind = problemOf(error);
  const retry = checkout.state.status === 'idle' ? checkout.start : checkout.startAgain;
  return (
    <Outcome tone="warning" icon="alert" {...messages.problems[kind]}>
      {kind === 'page' ? null : (
        <Button kind="primary" onPress={retry}>
          {messages.tryAgain}
        </Button>
      )}
      {onChooseOther ? (
        <Button kind="secondary" onPress={onChooseOther}>
          {messages.chooseOther}
        </Button>
      ) : null}
      <SupportLink config={config} messages={messages} />
    </Outcome>
  );
}
