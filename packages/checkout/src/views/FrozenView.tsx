import { SupportLink } from '../parts/SupportLink.tsx';
import { Outcome } from './Outcome.tsx';
import type { SessionViewProps } from './ViewProps.ts';

/** Held for review. Nothing to pay, nothing to start. */
export function FrozenView({ checkout, messages }: SessionViewProps) {
  return (
    <Outcome tone="info" icon="shield" {...messages.frozen}>
      <SupportLink config={checkout.config} messages={messages} />
    </Outcome>
  );
}
