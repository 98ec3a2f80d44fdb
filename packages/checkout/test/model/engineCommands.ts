import fc from 'fast-check';
import type { ModelPage } from './createModelPage.ts';
import type { ModelWorld, PayerCommand } from './createModelWorld.ts';
import { mischief } from './mischief.ts';

/** What the model itself remembers: how many tabs there are. */
export type Model = { pages: number };

type Run = (world: ModelWorld) => Promise<void> | void;

const payerCommands = [
  ...['open', 'pay', 'seeOnChain', 'underpay', 'overpay', 'fail', 'expire', 'freeze'],
] as readonly PayerCommand[];

/** Words nobody knows. */
const strangeWords = ['PAID', 'success', 'completed', ' paid', 'refunding'];

const command = ({
  name,
  run,
  isPossible = () => true,
  onModel = () => undefined,
}: {
  name: string;
  run: Run;
  isPossible?: (model: Readonly<Model>) => boolean;
  onModel?: (model: Model) => void;
}): fc.AsyncCommand<Model, ModelWorld> => ({
  check: isPossible,
  run: async (model, world) => {
    onModel(model);
    await run(world);
    await world.desk.settle();
    await world.check();
  },
  toString: () => name,
});

const livePages = ({ pages }: ModelWorld) => pages.filter(({ life }) => life !== 'closed');

/** Something that happens to one of the tabs that are open. */
const inPage = (name: string, run: (page: ModelPage, world: ModelWorld) => Promise<void> | void) =>
  fc.nat({ max: 2 }).map((index) =>
    command({
      name: `${name} in ${index}`,
      isPossible: ({ pages }) => pages > 0,
      run: async (world) => {
        const pages = livePages(world);
        const page = pages[index % pages.length];
        if (page) await run(page, world);
      },
    }),
  );

const often = <T>(times: number, one: T): T[] => Array.from({ length: times }, () => one);

const click = (page: ModelPage, press: () => void) => {
  page.clicks += 1;
  const wasPaused = page.life === 'paused';
  page.life = 'open';
  press();
  // A click that means nothing wakes nothing.
  if (wasPaused && page.environment.listeners === 0) page.life = 'paused';
};

const close = (page: ModelPage) => {
  page.life = 'closed';
  page.checkout.destroy();
};

const plain = (name: string, run: Run) => fc.constant(command({ name, run }));

const tabs = [
  fc.boolean().map((isForgetful) =>
    command({
      name: isForgetful ? 'open a tab without storage' : 'open a tab',
      isPossible: ({ pages }) => pages < 3,
      onModel: (model) => (model.pages += 1),
      run: ({ openPage }) => openPage({ isForgetful }).checkout.resume(),
    }),
  ),
  fc.nat({ max: 2 }).map((index) =>
    command({
      name: `close ${index}`,
      isPossible: ({ pages }) => pages > 1,
      onModel: (model) => (model.pages -= 1),
      run: (world) => {
        const pages = livePages(world);
        const page = pages[index % pages.length];
        if (page) close(page);
      },
    }),
  ),
  inPage('reload', (page, world) => {
    close(page);
    world.openPage().checkout.resume();
  }),
  inPage('unmount and mount', (page, world) => {
    close(page);
    world.openPage({ load: page.load }).checkout.resume();
  }),
];

const commandsOfPage = [
  ...often(
    3,
    inPage('start', (page) => click(page, page.checkout.start)),
  ),
  inPage('start again', (page) => click(page, page.checkout.startAgain)),
  inPage('cancel', (page) => {
    if (page.life === 'open') page.checkout.cancel();
  }),
  inPage('refresh', (page) => {
    if (page.life === 'open') page.checkout.refresh();
  }),
  inPage('resume', (page) => {
    page.life = 'open';
    page.checkout.resume();
  }),
  inPage('pause', (page) => {
    page.life = 'paused';
    page.checkout.pause();
  }),
  inPage('hide', (page) => page.environment.hide()),
  inPage('show', (page) => page.environment.show()),
  inPage('go offline', (page) => page.environment.setOnline(false)),
  inPage('go online', (page) => page.environment.setOnline(true)),
];

const mischiefs = fc
  .tuple(fc.nat({ max: 2 }), fc.array(mischief, { minLength: 1, maxLength: 4 }))
  .map(([index, list]) =>
    command({
      name: `mischief in ${index}: ${JSON.stringify(list)}`,
      isPossible: ({ pages }) => pages > 0,
      run: (world) => {
        const pages = livePages(world);
        pages[index % pages.length]?.network.mischief.push(...list);
      },
    }),
  );

const payments = fc
  .record({
    action: fc.constantFrom(...payerCommands, 'pay' as const),
    nth: fc.constantFrom(0, 0, 0, 1),
    isHeard: fc.boolean(),
  })
  .map(({ action, ...how }) =>
    command({ name: `${action} ${JSON.stringify(how)}`, run: ({ act }) => act(action, how) }),
  );

const waits = fc
  .constantFrom(100, 260, 501, 2_000, 2_000, 5_000, 9_000, 30_000, 70_000)
  .map((ms) => command({ name: `wait ${ms} ms`, run: ({ desk }) => desk.advance(ms) }));

const clocks = fc
  .constantFrom(-315_576_000_000, -60_000, 3_600_000, 315_576_000_000)
  .map((ms) => command({ name: `clock ${ms} ms`, run: ({ desk }) => desk.shiftWallClock(ms) }));

/** Everything that can happen to a shopper with a few tabs, in any order. */
export const engineCommands: fc.Arbitrary<fc.AsyncCommand<Model, ModelWorld>>[] = [
  ...commandsOfPage,
  ...tabs,
  ...often(3, mischiefs),
  ...often(4, payments),
  ...often(6, waits),
  clocks,
  plain('sleep 2 min', ({ desk }) => desk.sleep(120_000)),
  plain('webhooks off', ({ desk }) => void (desk.shop.webhooks.enabled = false)),
  plain('webhooks on', ({ desk }) => void (desk.shop.webhooks.enabled = true)),
  plain('StablePay speaks plainly', (world) => world.say(undefined)),
  fc
    .constantFrom(...strangeWords)
    .map((word) => command({ name: `StablePay says ${word}`, run: ({ say }) => say(word) })),
];
