import { createTestClock } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { createBegun } from './createBegun.ts';
import { createBell } from './createBell.ts';

const isDone = async (work: Promise<unknown>): Promise<boolean> =>
  Promise.race([work.then(() => true), Promise.resolve().then(() => false)]);

describe('a bell', () => {
  it('ends the wait of who waits, and of who comes after it rang', async () => {
    const clock = createTestClock();
    const bell = createBell(clock);
    const waiting = bell.wait(1_000);
    expect(await isDone(waiting)).toBe(false);
    bell.ring();
    await waiting;
    await bell.wait(1_000);
    expect([bell.rang, clock.pendingTimers]).toEqual([true, 0]);
    bell.reset();
    expect(bell.rang).toBe(false);
    const again = bell.wait(1_000);
    expect(clock.pendingTimers).toBe(1);
    await clock.advance(999);
    expect(clock.pendingTimers).toBe(1);
    await clock.advance(1);
    await again;
    expect([bell.rang, clock.pendingTimers]).toEqual([false, 0]);
  });

  it('that is only poked has not rung', async () => {
    const clock = createTestClock();
    const bell = createBell(clock);
    const waiting = bell.wait(1_000);
    bell.poke();
    await waiting;
    expect([bell.rang, clock.pendingTimers]).toEqual([false, 0]);
    // Nobody waits: nothing happens.
    bell.poke();
    bell.ring();
    expect(bell.rang).toBe(true);
  });
});

describe('work that was begun', () => {
  it('is waited for until the last of it is through, whether or not it failed', async () => {
    const clock = createTestClock();
    const begun = createBegun(clock);
    const ends: (() => void)[] = [];
    const work = () => begun.add(new Promise<void>((resolve) => void ends.push(resolve)));
    const running = [work(), work()];
    const failing = begun.add(Promise.reject(new Error('broken')));
    await expect(failing).rejects.toThrow('broken');
    const finished = begun.finished(10_000);
    ends[0]?.();
    await running[0];
    await clock.advance(9_999);
    expect(clock.pendingTimers).toBe(1);
    ends[1]?.();
    await finished;
    expect(clock.pendingTimers).toBe(0);
  });

  it('is waited for no longer than so long, by everybody who waits', async () => {
    const clock = createTestClock();
    const begun = createBegun(clock);
    begun.enter();
    const [first, second] = [begun.finished(1_000), begun.finished(2_000)];
    await clock.advance(1_000);
    await first;
    expect(clock.pendingTimers).toBe(1);
    begun.leave();
    await second;
    expect(clock.pendingTimers).toBe(0);
  });

  it('that there is none of is waited for by nobody', async () => {
    const clock = createTestClock();
    const begun = createBegun(clock);
    begun.enter();
    begun.leave();
    await begun.finished(1_000);
    expect(clock.pendingTimers).toBe(0);
  });
});
