import type { Clock } from '@stablepay/core';

/** Remembers, in this process, when something was read last. */
export type LastReads = {
  /** Whether the last read of `id` is at least `freshForMs` ago; then now counts as the last. */
  isDue: (id: string, freshForMs: number) => boolean;
  /** Milliseconds until that, 0 for now. */
  dueInMs: (id: string, freshForMs: number) => number;
};

const mostRemembered = 10_000;

/** Makes {@link LastReads}; the oldest are forgotten, which costs a read and nothing else. */
export function createLastReads(clock: Clock): LastReads {
  const last = new Map<string, number>();
  const dueInMs = (id: string, freshForMs: number) => {
    const at = last.get(id);
    return at === undefined ? 0 : Math.max(0, at + freshForMs - clock.monotonic());
  };
  return {
    dueInMs,
    isDue: (id, freshForMs) => {
      if (dueInMs(id, freshForMs) > 0) return false;
      last.delete(id);
      last.set(id, clock.monotonic());
      for (const oldest of last.keys()) {
        if (last.size <= mostRemembered) break;
        last.delete(oldest);
      }
      return true;
    },
  };
}
