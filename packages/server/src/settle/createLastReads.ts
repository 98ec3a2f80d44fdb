import type { Clock } from '@stablepay/core';

/** Remembers, in this process, when something was read last. */
export type LastReads = {
  /** Whether the last read of `id` is at least `freshForMs` ago; then now counts as the last. */
  isDue: (id: string, freshForMs: number) => boolean;
};

const mostRemembered = 10_000;

/** Makes {@link LastReads}; the oldest are forgotten, which costs a read and nothing else. */
export function createLastReads(clock: Clock): LastReads {
  const last = new Map<string, number>();
  return {
    isDue: (id, freshForMs) => {
      const at = last.get(id);
      const now = clock.monotonic();
      if (at !== undefined && now - at < freshForMs) return false;
      last.delete(id);
      last.set(id, now);
      for (const oldest of last.keys()) {
        if (last.size <= mostRemembered) break;
        last.delete(oldest);
      }
      return true;
    },
  };
}
