import { lookIcon } from './laterIcons.ts';
import { Outcome } from '../views/Outcome.tsx';
import type { SessionDetailProps } from './Details.ts';
import { SupportActions } from './SupportActions.tsx';

/** A word this version does not know: never success, never a reason to pay again. */
export function UnknownView(props: SessionDetailProps) {
  const { messages, state, words } = props;
  return (
    <Outcome
      tone="info"
      icon={lookIcon}
      title={words.unknownTitle}
      text={state.fundsSeen ? messages.fundsSeenText : messages.dontPayAgain}
    >
      <SupportActions {...props} />
    </Outcome>
  );
}
