'use client';

import { useEffect, useState } from 'react';
import { useStablePay } from '../provider/useStablePay.ts';

/**
 * Renders again after `delayMs`, and again and again. What is shown is computed from deadlines,
 * so a tick that comes late shows the right number late, never a wrong one.
 */
export function useTick(delayMs: number | undefined): void {
  const { clock } = useStablePay();
  const [ticks, setTicks] = useState(0);
  useEffect(
    () => (delayMs === undefined ? undefined : clock.setTimer(() => setTicks(ticks + 1), delayMs)),
    [clock, delayMs, ticks],
  );
}
