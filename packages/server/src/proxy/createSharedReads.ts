import type { ReadBudget } from '../settle/createReadBudget.ts';
import { createLastReads } from '../settle/createLastReads.ts';
import { type Bell, createBell } from './createBell.ts';
import type { Begun } from './createBegun.ts';
import type { ProxyContext } from './ProxyContext.ts';

/** Looks at StablePay for pages that show a record; all pages share one look. */
export type SharedReads = {
  /** Milliseconds until there is a look to have part in, 0 for now. */
  dueInMs: (id: string) => number;
  /**
   * Has the record read when it is due, or joins the read that is on. Resolves when that is
   * through, or when it takes longer than a page should wait for what is known already; it goes on
   * then. `bell` ends the wait as well. Failures are reported, never thrown.
   */
  look: (id: string, bell?: Bell) => Promise<void>;
};

const second = 1_000;
const freshForMs = 5 * second;
const longestLookMs = 3 * second;
// Where nothing may go on after the answer, the answer waits for everything that was begun.
const longestHeldLookMs = 9 * second;
// A page that waits comes back within its five seconds; a turn nobody comes back for is not used.
const keepPlaceMs = 10 * second;

type Run = { done: Promise<void>; wantedAt: number };

/** Makes {@link SharedReads}; whatever `read` learns, it writes into the store. */
export function createSharedReads({
  context: { clock, config, report, upstreamReadsPerSecond },
  begun,
  turn,
  read,
}: {
  context: Pick<ProxyContext, 'clock' | 'config' | 'report' | 'upstreamReadsPerSecond'>;
  begun: Pick<Begun, 'add'>;
  turn: ReadBudget['turn'];
  read: (id: string) => Promise<unknown>;
}): SharedReads {
  const lastReads = createLastReads(clock);
  const running = new Map<string, Run>();
  const limitMs = config.maxWaitSeconds === 0 ? longestHeldLookMs : longestLookMs;

  const readInTurn = async (id: string) => {
    const isWanted = () => clock.monotonic() - (running.get(id)?.wantedAt ?? 0) <= keepPlaceMs;
    try {
      if (await turn(isWanted)) await read(id);
    } catch (error) {
      // What is known stays true enough to show.
      await report(error);
    } finally {
      running.delete(id);
    }
  };

  const start = (id: string): Run | undefined => {
    if (upstreamReadsPerSecond === 0 || !lastReads.isDue(id, freshForMs)) return undefined;
    const run: Run = { done: Promise.resolve(), wantedAt: clock.monotonic() };
    running.set(id, run);
    run.done = begun.add(readInTurn(id));
    return run;
  };

  return {
    dueInMs: (id) => {
      if (upstreamReadsPerSecond === 0) return Number.POSITIVE_INFINITY;
      return running.has(id) ? 0 : lastReads.dueInMs(id, freshForMs);
    },
    look: async (id, bell = createBell(clock)) => {
      const run = running.get(id) ?? start(id);
      if (!run) return;
      run.wantedAt = clock.monotonic();
      void run.done.then(bell.ring);
      await bell.wait(limitMs);
    },
  };
}
