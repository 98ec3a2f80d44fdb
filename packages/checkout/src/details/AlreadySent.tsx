'use client';

import { useState } from 'react';
import { Button } from '../parts/Button.tsx';
import type { SessionDetailProps } from './Details.ts';

/** Money may still be on its way when the time is over: asks at once, and says what came of it. */
export function AlreadySent({ checkout, state, words }: SessionDetailProps) {
  const { isChecking, lastCheckedAt, refresh, errorDuring } = checkout;
  const [askedAt, setAskedAt] = useState<{ checkedAt: number | undefined }>();
  if (state.fundsSeen) return null;
  const isAnswered = askedAt && askedAt.checkedAt !== lastCheckedAt && errorDuring !== 'read';
  const ask = () => {
    setAskedAt({ checkedAt: lastCheckedAt });
    refresh();
  };
  return (
    <>
      <Button kind="quiet" onPress={ask} isBusy={isChecking}>
        {words.alreadySent.ask}
      </Button>
      <p className="sp-outcome__note" role="status">
        {isAnswered && !isChecking ? words.alreadySent.notYet : ''}
      </p>
    </>
  );
}
