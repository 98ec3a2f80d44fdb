import { canStartAgain, isEnded } from '@stablepay/core';
import { Button } from '../parts/Button.tsx';
import { waitIcon } from '../parts/icons.ts';
import { Outcome } from './Outcome.tsx';
import type { SessionViewProps } from './ViewProps.ts';

/**
 * Says of any state what is true of it without words of its own: its name, and not to pay again.
 * It stands in until the details have come, and where they can't be loaded.
 */
export function PlainView({ checkout, messages, state }: SessionViewProps) {
  const { endedText, dontPayAgain, fundsSeenText, status, startAgain } = messages;
  const text = isEnded(state) ? endedText : dontPayAgain;
  return (
    <Outcome
      tone="info"
      icon={waitIcon}
      title={status[checkout.phase]}
      text={state.fundsSeen ? fundsSeenText : text}
    >
      {canStartAgain(state) ? (
        <Button kind="primary" onPress={checkout.startAgain}>
          {startAgain}
        </Button>
      ) : null}
    </Outcome>
  );
}
