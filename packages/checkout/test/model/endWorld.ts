import { parseSessionView } from '@stablepay/core';
import { toStateName } from './createBeliefCheck.ts';
import type { ModelPage } from './createModelPage.ts';
import type { ModelWorld } from './createModelWorld.ts';

// A request that hangs is given up after 33 s; one poll after a failure is at most 15 s away.
const longestHangMs = 34_000;
const longestWaitMs = 24_000;

/**
 * Everything is put right and every tab looked at: each one that follows a session must come to
 * show what the shop's backend says of it. Then all are closed, after which nothing may be left.
 */
export async function endWorld(world: ModelWorld): Promise<void> {
  const { desk, pages, say } = world;
  await say(undefined);
  for (const page of pages) {
    page.network.mischief.length = 0;
    page.environment.setOnline(true);
  }
  await desk.advance(longestHangMs);
  for (const page of pages) page.environment.show();
  await desk.advance(longestWaitMs);
  await world.check();
  for (const page of pages) {
    if (page.life === 'open') await compare({ page, world });
  }
  for (const page of pages) {
    page.life = 'closed';
    page.checkout.destroy();
  }
  await desk.settle();
  await world.check();
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
