import { SupportLink } from '../parts/SupportLink.tsx';
import { Outcome } from './Outcome.tsx';
import type { SessionViewProps } from './ViewProps.ts';

/** A word this version does not know: never success, never a reason to pay again. */
export function UnknownView({ checkout, messages }: SessionViewProps) {
  return (
    <Outcome tone="info" icon="look" {...messages.unknown}>
      <SupportLink config={checkout.config} messages={messages} />
    </Outcome>
  );
}
