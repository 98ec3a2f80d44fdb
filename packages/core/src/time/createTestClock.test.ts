import { expect, test } from 'vitest';
import { createTestClock } from './createTestClock.ts';
import { systemClock } from './systemClock.ts';

test('timers fire in the order of their time, then of their making', async () => {
  const clock = createTestClock({ now: 1_000 });
  const fired: string[] = [];
  clock.setTimer(() => fired.push(`late ${clock.now()}`), 20);
  clock.setTimer(() => fired.push(`first ${clock.now()}`), 10);
  clock.setTimer(() => fired.push(`second ${clock.now()}`), 10);
  await clock.advance(15);
  expect(fired).toEqual(['first 1010', 'second 1010']);
  expect(clock.pendingTimers).toBe(1);
  await clock.advance(5);
  expect(fired).toHaveLength(3);
});

test('a timer set by a timer fires within the same advance', async () => {
  const clock = createTestClock();
  const at: number[] = [];
  const again = () => {
    at.push(clock.monotonic());
    if (at.length < 3) clock.setTimer(again, 100);
  };
  clock.setTimer(again, 100);
  await clock.advance(1_000);
  expect(at).toEqual([100, 200, 300]);
});

test('a timer that was taken back does not fire, also when that is said twice', async () => {
  const clock = createTestClock();
  const cancel = clock.setTimer(() => expect.unreachable('it was taken back'), 10);
  cancel();
  cancel();
  await clock.advance(100);
  expect(clock.pendingTimers).toBe(0);
});

test('the wall clock can jump while no time passes', () => {
  const clock = createTestClock({ now: 1_000 });
  clock.shiftWallClock(-5_000);
  expect([clock.now(), clock.monotonic()]).toEqual([-4_000, 0]);
});

test('the wall clock shows whole milliseconds, also in a timer set to a fraction of one', async () => {
  const clock = createTestClock({ now: 1_000 });
  const seen: number[] = [];
  clock.setTimer(() => seen.push(clock.now(), clock.monotonic()), 2.5);
  await clock.advance(10);
  expect(seen).toEqual([1_002, 2.5]);
});

test('the clock of the machine runs, and takes timers back', async () => {
  const before = [systemClock.now(), systemClock.monotonic()];
  const cancel = systemClock.setTimer(() => expect.unreachable('it was taken back'), 1);
  cancel();
  await new Promise<void>((resolve) => systemClock.setTimer(resolve, 5));
  expect(systemClock.monotonic()).toBeGreaterThan(before[1] ?? 0);
  expect(systemClock.now()).toBeGreaterThanOrEqual(before[0] ?? 0);
  expect(systemClock.random()).toBeLessThan(1);
});

test('a timer of more than 24 days does not fire at once', async () => {
  let fired = false;
  const cancel = systemClock.setTimer(() => {
    fired = true;
  }, 2 ** 40);
  await new Promise<void>((resolve) => systemClock.setTimer(resolve, 20));
  cancel();
  expect(fired).toBe(false);
});
