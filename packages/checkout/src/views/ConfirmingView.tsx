import { Amount } from '../parts/Amount.tsx';
import { Outcome } from './Outcome.tsx';
import type { SessionViewProps } from './ViewProps.ts';

/** Seen on chain. No way to pay again. */
export function ConfirmingView({ messages, state }: SessionViewProps) {
  return (
    <>
      <Amount session={state.session} messages={messages} />
      <Outcome tone="info" icon="chain" {...messages.confirming} />
    </>
  );
}
