import { createTestClock } from '@stablepay/core';
import { expect, it } from 'vitest';
import { codeOf, createProxyWorld } from '../../test/createProxyWorld.ts';
import { createQuiet } from './createQuiet.ts';

const forever = new Promise<void>(() => undefined);

/** What is waited for, and whether it has ended. */
const follow = (waited: Promise<void>) => {
  const state = { isOver: false };
  void waited.then(() => (state.isOver = true));
  return state;
};

it('waits for what the shop has to do, and leaves no timer', async () => {
  const clock = createTestClock();
  let end: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => (end = resolve));
  const state = follow(createQuiet(clock)(() => slow));
  await clock.advance(1_999);
  expect([state.isOver, clock.pendingTimers]).toEqual([false, 1]);
  end();
  await clock.advance(0);
  expect([state.isOver, clock.pendingTimers]).toEqual([true, 0]);
});

it.each([
  ['rejects', () => Promise.reject(new Error('disk full'))],
  [
    'throws',
    () => {
      throw new Error('disk full');
    },
  ],
  ['returns nothing', () => undefined],
  ['returns null', () => null],
])('minds nothing where it %s', async (_, call) => {
  const clock = createTestClock();
  await createQuiet(clock)(call);
  expect(clock.pendingTimers).toBe(0);
});

it('waits two seconds for what never ends, and the next time not at all', async () => {
  const clock = createTestClock();
  const quietly = createQuiet(clock);
  let calls = 0;
  const hanging = () => {
    calls += 1;
    return forever;
  };
  const first = follow(quietly(hanging));
  await clock.advance(1_999);
  expect(first.isOver).toBe(false);
  await clock.advance(1);
  expect([first.isOver, clock.pendingTimers]).toEqual([true, 0]);
  const second = follow(quietly(hanging));
  await clock.advance(0);
  expect([second.isOver, clock.pendingTimers, calls]).toEqual([true, 0, 2]);
});

it('waits again half a minute later', async () => {
  const clock = createTestClock();
  const quietly = createQuiet(clock);
  void quietly(() => forever);
  await clock.advance(2_000 + 29_999);
  const early = follow(quietly(() => forever));
  await clock.advance(1);
  expect(early.isOver).toBe(true);
  const later = follow(quietly(() => forever));
  await clock.advance(1_999);
  expect(later.isOver).toBe(false);
  await clock.advance(1);
  expect(later.isOver).toBe(true);
});

it('what fails when nobody waits any more is nobody’s', async () => {
  const clock = createTestClock();
  let fail: (error: Error) => void = () => undefined;
  const failing = new Promise<void>((_, reject) => (fail = reject));
  const state = follow(createQuiet(clock)(() => failing));
  await clock.advance(2_000);
  expect(state.isOver).toBe(true);
  // An unhandled rejection would fail this run.
  fail(new Error('disk full'));
  await clock.advance(0);
});

it.each(['/config', '/nowhere', '/broken'])(
  'T25: %s is answered although logger and onError never end',
  async (path) => {
    const clock = createTestClock();
    const world = createProxyWorld({
      ...{ clock, logger: () => forever, onError: () => forever },
      resolveOrder: () => {
        throw new Error('broken');
      },
    });
    const broken = path === '/broken';
    const answering = broken
      ? world.call('/sessions', { body: { reference: 'ORD-1' } })
      : world.call(path);
    const state = follow(answering.then(() => undefined));
    for (let seconds = 0; seconds < 8 && !state.isOver; seconds += 1) {
      // Its body is read in turns of the event loop.
      await new Promise((resolve) => setImmediate(resolve));
      await clock.advance(1_000);
    }
    const answer = await answering;
    expect(answer.status).toBe({ '/config': 200, '/nowhere': 404, '/broken': 500 }[path]);
    if (broken) expect(codeOf(answer)).toBe('internal');
    expect(clock.pendingTimers).toBe(0);
  },
);
