import { createTestClock } from '@stablepay/core';
import { expect, it } from 'vitest';
import { createLastReads } from './createLastReads.ts';

it('says when something was not read for so long, and takes that for a read', async () => {
  const clock = createTestClock();
  const { isDue } = createLastReads(clock);
  expect(isDue('a', 2_000)).toBe(true);
  expect(isDue('b', 2_000)).toBe(true);
  await clock.advance(1_999);
  expect(isDue('a', 2_000)).toBe(false);
  expect(isDue('a', 1_999)).toBe(true);
  await clock.advance(1);
  expect(isDue('a', 2_000)).toBe(false);
  expect(isDue('b', 2_000)).toBe(true);
});

it('says how long that is to come', async () => {
  const clock = createTestClock();
  const { isDue, dueInMs } = createLastReads(clock);
  expect(dueInMs('a', 2_000)).toBe(0);
  isDue('a', 2_000);
  await clock.advance(500);
  expect([dueInMs('a', 2_000), dueInMs('b', 2_000)]).toEqual([1_500, 0]);
  await clock.advance(9_000);
  expect(dueInMs('a', 2_000)).toBe(0);
});

it('forgets the one read longest ago when there are more than ten thousand', () => {
  const { isDue } = createLastReads(createTestClock());
  for (let index = 0; index < 10_000; index += 1) isDue(`r${index}`, 1_000);
  expect(isDue('r0', 1_000)).toBe(false);
  expect(isDue('one more', 1_000)).toBe(true);
  expect(isDue('r1', 1_000)).toBe(false);
  expect(isDue('r9999', 1_000)).toBe(false);
  expect(isDue('r0', 1_000)).toBe(true);
});

it('does not forget what was read long ago and again since', async () => {
  const clock = createTestClock();
  const { isDue } = createLastReads(clock);
  for (let index = 0; index < 10_000; index += 1) isDue(`r${index}`, 1_000);
  await clock.advance(1_000);
  expect(isDue('r0', 1_000)).toBe(true);
  isDue('one more', 1_000);
  expect(isDue('r0', 1_000)).toBe(false);
});
