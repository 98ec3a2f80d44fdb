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
  /** Unix seconds, as the API writes times. */
  nowSeconds: () => number;
};

const initial: SandboxSettings = { clockOffsetMs: 0, webhooksEnabled: true };

export function createSettings({ store, clock }: { store: SandboxStore; clock: Clock }): Settings {
  let current = initial;
  const now = () => clock.now() + current.clockOffsetMs;
  return {
    ready: (async () => {
      current = (await store.readSettings()) ?? initial;
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
    nowSeconds: () => Math.floor(now() / 1000),
  };
}
