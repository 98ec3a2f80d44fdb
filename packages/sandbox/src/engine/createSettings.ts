import type { Clock } from '@stablepay/core';
import type { SandboxSettings, SandboxStore } from '../store/SandboxStore.ts';

/** The switches of the control API, kept in the store, and the clock they move. */
export type Settings = {
  /** Resolves once the stored settings were read; nothing may be asked before. */
  ready: Promise<void>;
  current: () => Readonly<SandboxSettings>;
  change: (change: Partial<SandboxSettings>) => Promise<void>;
  /** Back to the start, after the store was emptied. */
  forget: () => void;
  /** Unix milliseconds of the sandbox, the moved clock included. */
  now: () => number;
  /**
   * Unix milliseconds of the wire: what signatures and nonces are dated with. The moved clock does
   * not reach it, or every signed call of a merchant with an honest clock would be refused (S12);
   * `clockSkewMs` does.
   */
  wireNow: () => number;
  /** Unix seconds, as the API writes times. */
  nowSeconds: () => number;
};

export function createSettings({
  store,
  clock,
  idempotency,
}: {
  store: SandboxStore;
  clock: Clock;
  idempotency: SandboxSettings['idempotency'];
}): Settings {
  const initial: SandboxSettings = {
    clockOffsetMs: 0,
    webhooksEnabled: true,
    idempotency,
    faults: [],
    clockSkewMs: 0,
  };
  let current = initial;
  const now = () => clock.now() + current.clockOffsetMs;
  return {
    ready: (async () => {
      current = { ...initial, ...(await store.readSettings()) };
    })(),
    current: () => current,
    async change(change) {
      current = { ...current, ...change };
      await store.writeSettings(current);
    },
    forget() {
      current = initial;
    },
    now,
    wireNow: () => clock.now() + current.clockSkewMs,
    nowSeconds: () => Math.floor(now() / 1000),
  };
}
