import { systemClock } from '@stablepay/core';
import type { BrowserContext } from '@playwright/test';
import {
  startSandbox,
  type RunningSandbox,
  type StartSandboxOptions,
} from '../node/startSandbox.ts';
import { createScenario, type Scenario } from '../testing/createScenario.ts';

/** What a test gets as `stablepay`: a sandbox of its own, and scripts for it. */
export type StablePayFixture = RunningSandbox & {
  /** A script for the newest session, in real time; `network('off')` takes the page offline. */
  scenario: () => Scenario;
};

/** Options of the fixtures, for `test.use` and the `use` of a Playwright project. */
export type StablePayFixtureOptions = {
  /**
   * How the sandbox is started. Where your web server needs its address and keys beforehand, give
   * `port`, `apiKey` and `secretKey` here and run with one worker.
   */
  stablepayOptions: StartSandboxOptions;
};

type Use<T> = (value: T) => Promise<void>;

/**
 * Fixtures for Playwright: each test has a sandbox that listens, and closes it afterwards.
 *
 * @example
 * import { test as base } from '@playwright/test';
 *
 * export const test = base.extend<StablePayFixtureOptions & { stablepay: StablePayFixture }>(
 *   stablepayFixtures,
 * );
 * test('pays', async ({ page, stablepay }) => {
 *   await stablepay.scenario().at('1s').processing().at('2s').paid().play();
 * });
 */
export const stablepayFixtures = {
  stablepayOptions: [{}, { option: true }] as [StartSandboxOptions, { option: true }],
  stablepay: async (
    { context, stablepayOptions }: { context: BrowserContext } & StablePayFixtureOptions,
    provide: Use<StablePayFixture>,
  ): Promise<void> => {
    const sandbox = await startSandbox(stablepayOptions);
    const { commands } = sandbox;
    try {
      await provide({
        ...sandbox,
        scenario: () =>
          createScenario({
            sandbox: { commands },
            clock: systemClock,
            setOnline: (isOnline) => context.setOffline(!isOnline),
          }),
      });
    } finally {
      await sandbox.close();
    }
  },
};
