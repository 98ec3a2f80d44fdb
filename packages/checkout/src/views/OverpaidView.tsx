import { SupportLink } from '../parts/SupportLink.tsx';
import { Outcome } from './Outcome.tsx';
import type { SessionViewProps } from './ViewProps.ts';

/** More came than was due. The shop knows and acts; nothing to press. */
export function OverpaidView({ checkout, messages }: SessionViewProps) {
  return (
    <Outcome tone="info" icon="check" {...messages.overpaid}>
      <SupportLink config={checkout.config} messages={messages} />
    </Outcome>
  );
}
