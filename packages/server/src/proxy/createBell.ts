import type { Clock } from '@stablepay/core';

/** Something to wait for that may ring before, while or after somebody waits. */
export type Bell = {
  /** May be handed on as it is. */
  readonly ring: () => void;
  /** Rang since the last reset. */
  readonly rang: boolean;
  /** Resolves at once when it rang, at the next ring, or after `ms`. One waits at a time. */
  wait: (ms: number) => Promise<void>;
  /** Ends a wait without counting as a ring. */
  readonly poke: () => void;
  reset: () => void;
};

// A class, since there is one for every payment somebody waits for.
class ClockBell implements Bell {
  readonly #clock: Clock;
  #cancel: (() => void) | undefined;
  #resolve: (() => void) | undefined;
  rang = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  readonly ring = () => {
    this.rang = true;
    this.poke();
  };

  readonly poke = () => {
    this.#cancel?.();
    this.#resolve?.();
    this.#cancel = undefined;
    this.#resolve = undefined;
  };

  wait(ms: number): Promise<void> {
    if (this.rang) return Promise.resolve();
    return new Promise((resolve) => {
      this.#resolve = resolve;
      this.#cancel = this.#clock.setTimer(this.poke, ms);
    });
  }

  reset() {
    this.rang = false;
  }
}

/** Makes a {@link Bell}. */
export const createBell = (clock: Clock): Bell => new ClockBell(clock);
