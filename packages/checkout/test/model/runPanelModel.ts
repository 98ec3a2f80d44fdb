import fc from 'fast-check';
import { toStateName } from './createBeliefCheck.ts';
import { createPanelWorld, type PanelWorld } from './createPanelWorld.tsx';
import { longestCalmMs, longestHangMs } from './endWorld.ts';
import { mischief } from './mischief.ts';

type Model = { isMounted: boolean };

const command = (
  name: string,
  run: (world: PanelWorld) => Promise<void>,
  isPossible: (model: Readonly<Model>) => boolean = ({ isMounted }) => isMounted,
): fc.AsyncCommand<Model, PanelWorld> => ({
  check: isPossible,
  run: async (model, world) => {
    if (name === 'mount') model.isMounted = true;
    if (name === 'unmount') model.isMounted = false;
    await run(world);
    await world.check();
  },
  toString: () => name,
});

const payerCommands = [
  ...(['pay', 'pay', 'seeOnChain', 'underpay', 'overpay', 'fail', 'expire', 'freeze'] as const),
];
const plain = (one: fc.AsyncCommand<Model, PanelWorld>) => fc.constant(one);
const always = () => true;

const press = fc.nat({ max: 3 }).map((n) => command(`press ${n}`, (world) => world.press(n)));
const payment = fc
  .constantFrom(...payerCommands)
  .map((action) => command(action, (world) => world.act(action), always));
const wait = fc
  .constantFrom(260, 2_000, 9_000, 30_000, 100_000)
  .map((ms) =>
    command(`wait ${ms} ms`, ({ during, desk }) => during(() => desk.advance(ms)), always),
  );
const trouble = fc.array(mischief, { minLength: 1, maxLength: 4 }).map((list) =>
  command(`mischief ${JSON.stringify(list)}`, async ({ network }) => {
    network.mischief.push(...list);
  }),
);

const panelCommands = [
  ...[press, press, press, payment, payment, wait, wait, wait, trouble],
  plain(
    command(
      'mount',
      ({ mount }) => mount(),
      ({ isMounted }) => !isMounted,
    ),
  ),
  plain(command('unmount', ({ unmount }) => unmount())),
  plain(command('reload', ({ reload }) => reload())),
  plain(command('render again', ({ rerender }) => rerender())),
  plain(command('hide', ({ during, environment }) => during(environment.hide))),
  plain(command('show', ({ during, environment }) => during(environment.show))),
];

async function end(world: PanelWorld) {
  const { during, network, environment, desk, view, check, unmount } = world;
  network.mischief.length = 0;
  await during(() => desk.advance(longestHangMs));
  // A page in sight has to find out by itself; only one that comes back is given a reason to ask.
  if (!environment.isVisible()) await during(environment.show);
  await during(() => desk.advance(longestCalmMs));
  // After a refusal of our own backend's nothing is asked any more until somebody wants it.
  await world.reconnect();
  await during(() => desk.advance(longestCalmMs));
  await check();
  const shown = view();
  const [session] = await desk.sessions();
  const isFollowed = network.said.at(-1)?.id === session?.id;
  if (shown && session && isFollowed && shown !== toStateName(session.status)) {
    // StablePay calls a cancel an expiry; our backend knows better.
    const isCancel = shown === 'canceled' && session.status === 'expired';
    const isOwn = ['idle', 'creating', 'checking'].includes(shown);
    if (!isCancel && !isOwn) throw new Error(`shows ${shown}, it is ${session.status}`);
  }
  await unmount();
  await check();
}

/** Plays `runs` lives of a page with a panel in it. */
export async function runPanelModel({
  runs,
  seed,
}: {
  runs: number;
  seed?: number | undefined;
}): Promise<void> {
  const commands = fc.commands(panelCommands, { maxCommands: 60, size: 'max' });
  await fc.assert(
    fc.asyncProperty(commands, async (life) => {
      const world = createPanelWorld();
      await world.mount();
      try {
        await fc.asyncModelRun(() => ({ model: { isMounted: true }, real: world }), life);
        await end(world);
      } finally {
        await world.unmount();
      }
    }),
    { numRuns: runs, ...(seed === undefined ? {} : { seed }) },
  );
}
