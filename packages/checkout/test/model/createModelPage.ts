import { hasSession } from '@stablepay/core';
import type { CheckoutWindows } from '../../src/presentation/CheckoutWindows.ts';
import { shareTabs } from '../../src/tabs/shareTabs.ts';
import type { CheckoutStorage } from '../../src/browser/CheckoutStorage.ts';
import { createCountedClock } from '../createCountedClock.ts';
import type { TestDesk } from '../createTestDesk.ts';
import { createTestWindows } from '../createTestWindows.ts';
import { createTestEnvironment, type TestEnvironment } from '../createTestEnvironment.ts';
import { createBeliefCheck } from './createBeliefCheck.ts';
import { createModelFetch, type ModelFetch } from './createModelFetch.ts';
import type { PageLoad } from './PageLoad.ts';

export type ModelPage = {
  name: string;
  load: PageLoad;
  environment: TestEnvironment;
  network: ModelFetch;
  checkout: ReturnType<TestDesk['open']>;
  clicks: number;
  /** Ids of the sessions it has ever shown. */
  seen: Set<string>;
  /** `paused` until the next resume or click; `closed` for good. */
  life: 'open' | 'paused' | 'closed';
  /** Timers of this page that are set. */
  readonly timers: number;
};

/** One engine in one page, with its own view of clock, network and window, all of them watched. */
export function createModelPage({
  name,
  desk,
  load,
  storage,
  random,
  isPaidThere,
  onTrouble,
  openChannel,
}: {
  name: string;
  desk: TestDesk;
  load: PageLoad;
  storage: CheckoutStorage;
  random: () => number;
  isPaidThere: (sessionId: string) => boolean;
  onTrouble: (trouble: string) => void;
  /** Reaches the other tabs of the browser; without it each asks for itself. */
  openChannel?: CheckoutWindows['openChannel'];
}): ModelPage {
  const complain = (trouble: string) => onTrouble(`${name}: ${trouble}`);
  const clock = createCountedClock({ ...desk.clock, random });
  const environment = createTestEnvironment();
  const network = createModelFetch({
    desk,
    onTrouble: complain,
    onSend: (request) => {
      if (page.life !== 'open') complain(`${request} although it is ${page.life}`);
      const { status } = page.checkout.getSnapshot().state;
      if (status === 'paid') complain(`${request} after success`);
      if (request === 'POST /api/stablepay/sessions' && network.posts >= page.clicks * 3) {
        complain('a POST nobody clicked for');
      }
    },
  });
  const checkout = desk.open({
    fetch: network.fetch,
    clock,
    environment,
    windows: { ...createTestWindows().windows, openChannel },
    storage,
    journal: load.journal,
    onPaid: ({ session }) => {
      if (page.life === 'closed') complain('success reported after the end');
      if (!isPaidThere(session.id)) complain('success reported without a payment');
      load.successes += 1;
      if (load.successes > 1) complain('success reported twice');
    },
    onStatusChange: () => {
      if (page.life === 'closed') complain('a change reported after the end');
    },
  });
  if (openChannel) shareTabs(checkout);
  const page: ModelPage = {
    name,
    load,
    environment,
    network,
    checkout,
    clicks: 0,
    seen: new Set(),
    life: 'open',
    get timers() {
      return clock.pendingTimers;
    },
  };
  const check = createBeliefCheck({ said: network.said, isPaidThere, onTrouble: complain });
  checkout.subscribe(() => {
    const { state } = checkout.getSnapshot();
    if (hasSession(state)) page.seen.add(state.session.id);
    check(state);
  });
  return page;
}
