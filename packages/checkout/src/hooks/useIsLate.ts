'use client';

import { useEffect, useState } from 'react';
import { useStablePay } from '../provider/useStablePay.ts';

/** Nobody looks at a spinner for longer than this without being told why. */
export const patienceMs = 8_000;

/** Whether `isWaiting` has been true for 8 s. Another `attempt` begins the count anew. */
export function useIsLate({
  isWaiting,
  attempt,
}: {
  isWaiting: boolean;
  attempt?: unknown;
}): boolean {
  const { clock } = useStablePay();
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const cancelTimer = clock.setTimer(() => setIsLate(true), patienceMs);
    return () => {
      cancelTimer();
      setIsLate(false);
    };
  }, [clock, isWaiting, attempt]);
  return isWaiting && isLate;
}
