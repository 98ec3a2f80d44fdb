import { createTestClock } from '@stablepay/core';
import { expect, it } from 'vitest';
import { createProxyWorld } from '../../test/createProxyWorld.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import { directHandlers } from './directHandlers.ts';

/** A proxy that looks after its orders by itself, and how often it did. */
function createScheduled(reconcileEveryMs: number | undefined) {
  const clock = createTestClock();
  const limits: number[] = [];
  let fails = false;
  let gate: Promise<void> | undefined;
  const memory = createMemoryStore({ clock });
  const world = createProxyWorld({
    clock,
    reconcileEveryMs,
    store: {
      ...memory,
      listDue: async (params) => {
        limits.push(params.limit);
        await gate;
        if (fails) throw new Error('away');
        return memory.listDue(params);
      },
    },
  });
  // Every round looks for several kinds of records.
  const rounds = async (forMs: number) => {
    const before = limits.length;
    await clock.advance(forMs);
    return limits.length - before;
  };
  const hold = () => {
    let letGo = () => undefined as void;
    gate = new Promise((resolve) => (letGo = resolve));
    return () => letGo();
  };
  return { world, clock, rounds, limits, hold, failFromNowOn: () => (fails = true) };
}

it('looks after its orders as often as it is told, and no more after its end', async () => {
  const { world, clock, rounds } = createScheduled(60_000);
  expect(await rounds(59_999)).toBe(0);
  const perRound = await rounds(1);
  expect(perRound).toBeGreaterThan(0);
  expect(await rounds(59_999)).toBe(0);
  expect(await rounds(1)).toBe(perRound);
  await world.proxy.close();
  expect(clock.pendingTimers).toBe(0);
  expect(await rounds(600_000)).toBe(0);
});

it('goes on after a round that failed, which the shop hears of', async () => {
  const { world, rounds, failFromNowOn } = createScheduled(60_000);
  failFromNowOn();
  for (const round of [1, 2]) {
    expect(await rounds(60_000)).toBeGreaterThan(0);
    expect(world.errors.length).toBeGreaterThanOrEqual(round);
  }
  await world.proxy.close();
});

it.each([
  // Half of the 50 reads a second there are.
  [60_000, 1_500],
  [1_000, 100],
])('every %i ms it asks about as many as there is time for: %i', async (everyMs, limit) => {
  const { world, rounds, limits } = createScheduled(everyMs);
  await rounds(everyMs);
  expect([...new Set(limits)]).toEqual([limit]);
  await world.proxy.close();
});

it('does so at most once a second', async () => {
  const { world, rounds } = createScheduled(1);
  expect(await rounds(999)).toBe(0);
  expect(await rounds(1)).toBeGreaterThan(0);
  await world.proxy.close();
});

it('does nothing by itself unless it is told to', async () => {
  const { clock, rounds } = createScheduled(undefined);
  expect(clock.pendingTimers).toBe(0);
  expect(await rounds(86_400_000)).toBe(0);
});

it('ends while a round is on, and begins no other', async () => {
  const { world, clock, hold } = createScheduled(60_000);
  const letGo = hold();
  await clock.advance(60_000);
  let isThrough = false;
  const closing = world.proxy.close().then(() => (isThrough = true));
  await clock.advance(0);
  expect(isThrough).toBe(false);
  letGo();
  await closing;
  await clock.advance(0);
  expect(clock.pendingTimers).toBe(0);
});

it('is known to adapters by its fetch', () => {
  const { proxy } = createProxyWorld();
  expect(directHandlers.get(proxy.fetch)).toBeTypeOf('function');
});
