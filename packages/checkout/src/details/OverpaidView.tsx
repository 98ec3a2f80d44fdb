import { SupportActions } from './SupportActions.tsx';
import { Outcome } from '../views/Outcome.tsx';
import type { SessionDetailProps } from './Details.ts';
import { checkIcon } from '../parts/icons.ts';

/** More came than was due. The shop knows and acts; nothing to press. */
export function OverpaidView(props: SessionDetailProps) {
  return (
    <Outcome tone="info" icon={checkIcon} {...props.words.overpaid}>
      <SupportActions {...props} />
    </Outcome>
  );
}
