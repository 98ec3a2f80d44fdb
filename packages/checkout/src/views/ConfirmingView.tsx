import { Amount } from '../parts/Amount.tsx';
import { waitIcon } from '../parts/icons.ts';
import { Outcome } from './Outcome.tsx';
import type { SessionViewProps } from './ViewProps.ts';

/** Seen on chain. No way to pay again. */
export function ConfirmingView(props: SessionViewProps) {
  return (
    <>
      <Amount {...props} />
      <Outcome tone="info" icon={waitIcon} {...props.messages.confirming} />
    </>
  );
}
