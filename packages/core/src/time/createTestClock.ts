import type { Clock } from './Clock.ts';

export type TestClock = Clock & {
  /** Moves time by `ms`, firing timers in order and letting promises settle between them. */
  advance: (ms: number) => Promise<void>;
  /** Changes what the wall clock says without any time passing. */
  shiftWallClock: (ms: number) => void;
  /** How many timers are waiting. */
  readonly pendingTimers: number;
};

type Timer = { at: number; order: number; callback: () => void };

const settleMicrotasks = async () => {
  // Several turns: a resolved fetch passes through a handful of `then`s before it sets a timer.
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
};

/**
 * A clock that stands still until it is moved; for tests, stories and simulations.
 *
 * @example
 * const clock = createTestClock({ now: 1_767_225_600_000 });
 * await clock.advance(30_000);
 */
export function createTestClock({
  now = 1_767_225_600_000,
  random = () => 0.5,
  settle = settleMicrotasks,
}: {
  now?: number | undefined;
  random?: (() => number) | undefined;
  /**
   * Lets what a timer started come to rest before time moves on. The default waits for promises
   * only; where WebCrypto or real streams take part, hand in one that waits for real turns of
   * the event loop.
   */
  settle?: (() => Promise<void>) | undefined;
} = {}): TestClock {
  let elapsed = 0;
  let wallOffset = now;
  let order = 0;
  const timers = new Set<Timer>();

  const nextTimer = (until: number) =>
    [...timers]
      .filter((timer) => timer.at <= until)
      .sort((a, b) => a.at - b.at || a.order - b.order)[0];

  return {
    // In whole milliseconds, as `Date.now()`, also after a timer that was set to a fraction of one.
    now: () => wallOffset + Math.floor(elapsed),
    monotonic: () => elapsed,
    random,
    setTimer: (callback, delayMs) => {
      const timer = { at: elapsed + Math.max(0, delayMs), order: (order += 1), callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance: async (ms) => {
      const until = elapsed + ms;
      await settle();
      for (let timer = nextTimer(until); timer; timer = nextTimer(until)) {
        timers.delete(timer);
        elapsed = Math.max(elapsed, timer.at);
        timer.callback();
        await settle();
      }
      elapsed = until;
      await settle();
    },
    shiftWallClock: (ms) => {
      wallOffset += ms;
    },
    get pendingTimers() {
      return timers.size;
    },
  };
}
