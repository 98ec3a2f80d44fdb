import { SupportActions } from './SupportActions.tsx';
import { Outcome } from '../views/Outcome.tsx';
import type { SessionDetailProps } from './Details.ts';
import { shieldIcon } from './laterIcons.ts';

/** Held for review. Nothing to pay, nothing to start. */
export function FrozenView(props: SessionDetailProps) {
  return (
    <Outcome tone="info" icon={shieldIcon} {...props.words.frozen}>
      <SupportActions {...props} />
    </Outcome>
  );
}
