import { canStartAgain, isEnded } from '@stablepay/core';
import { Button } from '../parts/Button.tsx';
import { alertIcon, crossIcon } from '../parts/icons.ts';
import { clockIcon } from './laterIcons.ts';
import { Outcome } from '../views/Outcome.tsx';
import { ChooseOther } from './ChooseOther.tsx';
import { AlreadySent } from './AlreadySent.tsx';
import type { SessionDetailProps } from './Details.ts';
import { SupportActions } from './SupportActions.tsx';

const icons = { expired: clockIcon, canceled: crossIcon, failed: alertIcon };

/** An attempt is over by the server's word. No way to pay again once money was seen. */
export function EndedView(props: SessionDetailProps) {
  const { checkout, messages, state, words } = props;
  const mayPayAgain = canStartAgain(state);
  const phase = isEnded(state) ? state.status : 'expired';
  const expired = { title: words.expiredTitle, text: messages.endedText };
  const { title, text } = phase === 'expired' ? expired : words[phase];
  return (
    <Outcome
      tone={phase === 'failed' ? 'danger' : 'info'}
      icon={icons[phase]}
      title={title}
      text={state.fundsSeen ? messages.fundsSeenText : text}
    >
      {mayPayAgain ? (
        <Button kind="primary" onPress={checkout.startAgain}>
          {messages.startAgain}
        </Button>
      ) : null}
      {mayPayAgain ? <ChooseOther {...props} /> : null}
      <AlreadySent {...props} />
      <SupportActions {...props} />
    </Outcome>
  );
}
