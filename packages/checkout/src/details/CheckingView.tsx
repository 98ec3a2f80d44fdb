import { Button } from '../parts/Button.tsx';
import { lookIcon } from './laterIcons.ts';
import { Outcome } from '../views/Outcome.tsx';
import type { SessionDetailProps } from './Details.ts';

/** The countdown is at zero here; whether it is over is for the server to say. */
export function CheckingView({ checkout, messages, words }: SessionDetailProps) {
  return (
    <Outcome tone="info" icon={lookIcon} title={messages.status.checking} text={words.checkingText}>
      <Button kind="secondary" onPress={checkout.refresh} isBusy={checkout.isChecking}>
        {words.checkNow}
      </Button>
    </Outcome>
  );
}
