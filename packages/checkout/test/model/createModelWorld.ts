import fc from 'fast-check';
import type { CheckoutStorage } from '../../src/browser/CheckoutStorage.ts';
import { createTestDesk, type TestDesk } from '../createTestDesk.ts';
import { createTestChannels } from '../createTestChannels.ts';
import { createBrokenStorage, createTestStorage } from '../createTestStorage.ts';
import { createModelPage, type ModelPage } from './createModelPage.ts';
import { createPageLoad, type PageLoad } from './PageLoad.ts';

export type PayerCommand = Parameters<TestDesk['act']>[0];

/** One shopper's browser with some tabs, a shop, StablePay, and whoever keeps watch over them. */
export type ModelWorld = {
  desk: TestDesk;
  pages: ModelPage[];
  troubles: string[];
  openPage: (options?: { load?: PageLoad | undefined; isForgetful?: boolean }) => ModelPage;
  /** The payer or the chain does something to the n-th newest session, where that is possible. */
  act: (command: PayerCommand, options: { nth: number; isHeard: boolean }) => Promise<void>;
  /** From now on StablePay says this of every session; undefined: its own words again. */
  say: (word: string | undefined) => Promise<void>;
  /** Everything that must hold at any time. @throws Error naming what does not. */
  check: () => Promise<void>;
};

export function createModelWorld(seed: number): ModelWorld {
  const desk = createTestDesk({ sessionLifetimeMs: 180_000 });
  const { commands } = desk.shop.sandbox;
  const pages: ModelPage[] = [];
  const troubles: string[] = [];
  const paid = new Set<string>();
  /** Ended before any page knew of them. */
  const unseen = new Set<string>();
  const kept = createTestStorage();
  const random = createRandom(seed);
  // In every second world of the long runs the tabs know of each other: a fault between them shows
  // once in thousands of lives, and would strike the commits of somebody else.
  const isShared = process.env['MODEL_TABS'] === '1' && seed % 2 === 0;
  const openChannel = isShared ? createTestChannels().openChannel : undefined;
  const isSeen = (id: string) => pages.some(({ seen }) => seen.has(id));

  // As browsers do: the other tabs hear of it, the one that writes does not.
  const storageOf = (toPage: () => ModelPage | undefined): CheckoutStorage => ({
    ...kept,
    setItem: (key, value) => {
      kept.setItem(key, value);
      for (const other of pages) {
        if (other === toPage() || other.life === 'closed') continue;
        other.environment.emit({ type: 'storageChanged', key });
      }
    },
  });

  return {
    desk,
    pages,
    troubles,
    openPage: ({ load = createPageLoad(), isForgetful = false } = {}) => {
      const made: { page?: ModelPage } = {};
      const page = createModelPage({
        name: `page ${pages.length + 1}`,
        desk,
        load,
        random,
        openChannel,
        storage: isForgetful ? createBrokenStorage() : storageOf(() => made.page),
        isPaidThere: (id) => paid.has(id),
        onTrouble: (trouble) => troubles.push(trouble),
      });
      made.page = page;
      pages.push(page);
      return page;
    },
    act: async (command, { nth, isHeard }) => {
      const session = (await commands.sessions({ limit: 5 }))[nth];
      if (!session) return;
      // Entered before it is done: the shop may hear of it in the same moment.
      const wasPaid = paid.has(session.id);
      if (command === 'pay') paid.add(session.id);
      try {
        await commands[command](session.id);
      } catch {
        if (!wasPaid) paid.delete(session.id);
      }
      await commands.settled();
      if (isHeard) await desk.proxy.settle(session.id);
      await desk.settle();
    },
    say: async (word) => {
      desk.backend.word = word;
      const [session] = await commands.sessions({ limit: 1 });
      if (session) await desk.proxy.settle(session.id);
    },
    check: async () => {
      const sessions = await desk.sessions();
      const clicks = pages.reduce((sum, page) => sum + page.clicks, 0);
      // One click is tried three times. When the answer is lost and the session ends before the
      // next try, that try rightly gets another one; nobody has ever seen the first. Nor does it
      // matter what the payer does with the first afterwards.
      const isOver = (status: string) => status === 'expired' || status === 'failed';
      for (const { id, status } of sessions) if (isOver(status) && !isSeen(id)) unseen.add(id);
      const counted = sessions.filter(({ id }) => !unseen.has(id) || isSeen(id));
      if (counted.length > clicks) troubles.push(`${counted.length} sessions, ${clicks} clicks`);
      const open = sessions.filter(({ status }) => status === 'pending');
      if (open.length > 1) troubles.push(`${open.length} open sessions for one order`);
      for (const page of pages) checkRest({ page, troubles });
      if (troubles.length > 0) throw new Error(troubles.join('\n'));
    },
  };
}

/** After success, a pause and the end nothing runs: no timer, no request, no listener. */
function checkRest({ page, troubles }: { page: ModelPage; troubles: string[] }): void {
  const isPaid = page.checkout.getSnapshot().state.status === 'paid';
  if (page.life === 'open' && !isPaid) return;
  const { inFlight } = page.network;
  const { listeners } = page.environment;
  if (page.timers + inFlight + listeners === 0) return;
  const why = isPaid ? 'paid' : page.life;
  troubles.push(
    `${page.name} is ${why}: ${page.timers} timers, ${inFlight} requests, ${listeners} listeners`,
  );
}

/** Uniform in [0, 1), the same for the same seed. */
function createRandom(seed: number): () => number {
  const generator = fc.sample(fc.noShrink(fc.double({ min: 0, max: 0.999, noNaN: true })), {
    seed,
    numRuns: 101,
  });
  let next = 0;
  return () => generator[(next += 1) % generator.length] ?? 0.5;
}
