'use client';

import { Button } from '../parts/Button.tsx';
import { Outcome } from './Outcome.tsx';
import type { SessionViewProps } from './ViewProps.ts';

/** The countdown is at zero here; whether it is over is for the server to say. */
export function CheckingView({ checkout, messages }: SessionViewProps) {
  return (
    <Outcome tone="info" icon="look" {...messages.checking}>
      <Button kind="secondary" onPress={checkout.refresh} isBusy={checkout.isChecking}>
        {messages.notices.checkNow}
      </Button>
    </Outcome>
  );
}
