import { isEnded, parseSessionView, type SessionState } from '@stablepay/core';
import { toStateName } from './createBeliefCheck.ts';
import type { ModelPage } from './createModelPage.ts';
import type { ModelWorld } from './createModelWorld.ts';

// A request that hangs is given up after 33 s; one poll after a failure is at most 15 s away.
export const longestHangMs = 34_000;
export const longestWaitMs = 24_000;
// What has ended is asked about once a minute, ± 10 %.
export const longestCalmMs = 70_000;

/**
 * Everything is put right: each tab that follows a session must come to show what the shop's
 * backend says of it. Then all are closed, after which nothing may be left.
 */
export async function endWorld(world: ModelWorld): Promise<void> {
  const { desk, pages, say } = world;
  await say(undefined);
  for (const page of pages) {
    page.network.mischief.length = 0;
    if (!page.environment.isOnline()) page.environment.setOnline(true);
  }
  await desk.advance(longestHangMs);
  // A page in sight has to find out by itself; only one that comes back is given a reason to ask.
  for (const { environment } of pages) if (!environment.isVisible()) environment.show();
  const compareAll = async (isMeant: (state: SessionState) => boolean) => {
    for (const page of pages) {
      const { state } = page.checkout.getSnapshot();
      if (page.life === 'open' && isMeant(state)) await compare({ page, world });
    }
  };
  await standStill({ world, ms: longestWaitMs });
  await world.check();
  await compareAll((state) => !isEnded(state));
  await standStill({ world, ms: longestCalmMs - longestWaitMs });
  await world.check();
  await compareAll(() => true);
  for (const page of pages) {
    page.life = 'closed';
    page.checkout.destroy();
  }
  await desk.settle();
  await world.check();
}

/**
 * Lets time pass until nothing has changed at StablePay for so long. What ends by itself in the last
 * moment of a wait nobody can know by then; from that moment on it has the same time to be found.
 */
async function standStill({ world, ms }: { world: ModelWorld; ms: number }): Promise<void> {
  const { desk } = world;
  const statuses = async () => (await desk.sessions()).map(({ status }) => status).join();
  let before: string;
  do {
    before = await statuses();
    await desk.advance(ms);
  } while ((await statuses()) !== before);
}

async function compare({ page, world }: { page: ModelPage; world: ModelWorld }): Promise<void> {
  const { state, isLost, phase } = page.checkout.getSnapshot();
  if (isLost || state.status === 'idle' || state.status === 'creating') return;
  const { id } = state.session;
  const { shop } = world.desk;
  const answer = await shop.fetch(`${shop.proxyUrl}/sessions/${id}?wait=0`, {
    headers: { authorization: `Bearer ${page.network.tokens.get(id) ?? tokenOf(world, id)}` },
  });
  const view = parseSessionView(await answer.json());
  // After success nothing is asked any more, whatever else is written down then.
  if (state.status === 'paid' && view.status === 'paid') return;
  const isSame = state.session.revision === view.revision;
  const isUnderstood = state.status === toStateName(view.status) || phase === 'unknown';
  if (isSame && isUnderstood) return;
  throw new Error(
    `${page.name} shows ${phase} (${state.session.revision}), the shop knows ${view.status} (${view.revision})`,
  );
}

function tokenOf({ pages }: ModelWorld, id: string): string {
  const told = pages.flatMap(({ network }) => network.tokens.get(id) ?? []);
  return told[0] ?? '';
}
