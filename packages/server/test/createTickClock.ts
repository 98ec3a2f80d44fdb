import type { Clock } from '@stablepay/core';

const tickMs = 50;
const turnsPerTick = 6;

/**
 * A clock for crowds: tens of thousands of timers, moved on in ticks. After each tick everything
 * that was started gets some real turns of the event loop.
 */
export function createTickClock(): Clock & { advance: (ms: number) => Promise<void> } {
  const start = Date.now();
  const ticks = new Map<number, Set<() => void>>();
  let elapsed = 0;
  return {
    now: () => start + elapsed,
    monotonic: () => elapsed,
    random: () => 0.5,
    setTimer: (callback, delayMs) => {
      const tick = Math.max(1, Math.ceil((elapsed + delayMs) / tickMs - elapsed / tickMs));
      const at = elapsed / tickMs + tick;
      const group = ticks.get(at) ?? new Set();
      ticks.set(at, group);
      // A function of its own: the same callback may be set twice.
      const own = () => callback();
      group.add(own);
      return () => void group.delete(own);
    },
    advance: async (ms) => {
      for (const until = elapsed + ms; elapsed < until;) {
        elapsed += tickMs;
        const due = ticks.get(elapsed / tickMs) ?? [];
        ticks.delete(elapsed / tickMs);
        for (const callback of due) callback();
        for (let turn = 0; turn < turnsPerTick; turn += 1) {
          await new Promise((resolve) => setImmediate(resolve));
        }
      }
    },
  };
}
