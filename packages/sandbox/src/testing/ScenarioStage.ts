import type { Clock } from '@stablepay/core';
import type { SandboxCommands } from '../engine/SandboxCommands.ts';
import type { SessionCommand } from '../session/sessionCommands.ts';

/** Where a scenario is played: a {@link TestShop}, or a sandbox that listens. */
export type ScenarioStage = {
  sandbox: {
    commands: Pick<
      SandboxCommands,
      SessionCommand | 'open' | 'sessions' | 'moveClock' | 'setWebhooks' | 'settled'
    >;
  };
  /** With an `advance` (see `createTestClock` of core) the scenario moves it; else it waits. */
  clock: Clock;
  /** The connection between browser and shop, where it can be cut. */
  network?: { online: boolean } | undefined;
  /** The same for a browser that has to be asked; comes before `network`. */
  setOnline?: ((isOnline: boolean) => Promise<void>) | undefined;
};
