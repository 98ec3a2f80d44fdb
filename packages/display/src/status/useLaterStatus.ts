import { type Clock, systemClock } from '@stablepay/core';
import { useEffect, useState } from 'react';
import type { DescribedStatus } from './DescribedStatus.ts';

/** A status, and what takes its place when it has stood too long. Nothing runs without one. */
export function useLaterStatus({
  status,
  clock = systemClock,
}: {
  status: DescribedStatus | undefined;
  clock?: Clock | undefined;
}): DescribedStatus | undefined {
  const [isLater, setLater] = useState(false);
  const later = status?.later;
  const afterMs = later?.afterMs;
  useEffect(() => {
    if (afterMs === undefined) return undefined;
    const cancel = clock.setTimer(() => setLater(true), afterMs);
    return () => {
      cancel();
      setLater(false);
    };
  }, [afterMs, clock]);
  return isLater && later ? later.status : status;
}
