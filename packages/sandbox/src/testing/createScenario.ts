import { ConfigError, type Clock } from '@stablepay/core';
import type { SessionCommand } from '../session/sessionCommands.ts';
import { parseTime } from './parseTime.ts';
import type { ScenarioStage } from './ScenarioStage.ts';

/** What happens, in the order it is said. Everything said after an `at` happens at that time. */
export type Scenario = {
  /** From the beginning of `play`: milliseconds, or `'5s'`, `'1m30s'`, `'250ms'`. */
  at: (time: string | number) => Scenario;
  /** The payer opens the payment page. */
  opened: () => Scenario;
  /** The payment is seen on chain. */
  processing: () => Scenario;
  paid: () => Scenario;
  underpaid: () => Scenario;
  overpaid: () => Scenario;
  frozen: () => Scenario;
  failed: () => Scenario;
  expired: () => Scenario;
  /** Expired, and then paid all the same. */
  paidLate: () => Scenario;
  /** From now on StablePay sends webhooks, or none. */
  webhooks: (are: 'on' | 'off') => Scenario;
  /** The connection between browser and shop. @throws ConfigError where it can't be cut. */
  network: (is: 'on' | 'off') => Scenario;
  /** Anything else, such as a click; gets the id of the session, once there is one. */
  does: (step: (sessionId: string | undefined) => unknown) => Scenario;
  /**
   * Plays it all, and resolves when the last thing has happened and its webhook has arrived. On a
   * test clock it moves the time itself; on any other it waits for it.
   */
  play: () => Promise<void>;
};

type Step = { atMs: number; run: () => Promise<unknown> };
type Advance = (ms: number) => Promise<void>;

const isTestClock = (clock: Clock): clock is Clock & { advance: Advance } =>
  'advance' in clock && typeof clock.advance === 'function';

/**
 * A script of what the payer, the chain and the network do to the newest session of a shop.
 *
 * @throws ValidationError for a time of the wrong form.
 *
 * @example
 * const scenario = createScenario(shop).at('5s').processing().at('12s').paid();
 * checkout.start();
 * await scenario.play();
 */
export function createScenario(stage: ScenarioStage): Scenario {
  const { sandbox, clock, network, setOnline } = stage;
  const { commands } = sandbox;
  const steps: Step[] = [];
  let atMs = 0;

  const newest = async () => (await commands.sessions({ limit: 1 }))[0]?.id;
  const needed = async () => {
    const id = await newest();
    if (id !== undefined) return id;
    throw new ConfigError({
      code: 'config-missing',
      message: `There is no session yet after ${atMs} ms of the scenario; open one before.`,
    });
  };
  const add = (run: Step['run']) => {
    steps.push({ atMs, run });
    return scenario;
  };
  const command = (name: SessionCommand) => add(async () => commands[name](await needed()));

  const waitFor = (ms: number) =>
    isTestClock(clock)
      ? clock.advance(ms)
      : new Promise<void>((resolve) => {
          clock.setTimer(resolve, ms);
        });

  const scenario: Scenario = {
    at: (time) => {
      atMs = parseTime(time);
      return scenario;
    },
    opened: () => add(async () => commands.open(await needed())),
    processing: () => command('seeOnChain'),
    paid: () => command('pay'),
    underpaid: () => command('underpay'),
    overpaid: () => command('overpay'),
    frozen: () => command('freeze'),
    failed: () => command('fail'),
    expired: () => command('expire'),
    paidLate: () => {
      command('expire');
      return command('pay');
    },
    webhooks: (are) => add(() => commands.setWebhooks({ enabled: are === 'on' })),
    network: (is) => {
      if (setOnline) return add(() => setOnline(is === 'on'));
      if (network) return add(async () => (network.online = is === 'on'));
      throw new ConfigError({ code: 'config-missing', message: 'The stage has no `network`.' });
    },
    does: (step) => add(async () => step(await newest())),
    play: async () => {
      const startedAt = clock.monotonic();
      for (const step of steps.toSorted((a, b) => a.atMs - b.atMs)) {
        const left = step.atMs - (clock.monotonic() - startedAt);
        if (left > 0) await waitFor(left);
        await step.run();
      }
      // Lets what the last step caused come to rest, also on a clock that stands.
      await commands.settled();
      if (isTestClock(clock)) await clock.advance(0);
    },
  };
  return scenario;
}
