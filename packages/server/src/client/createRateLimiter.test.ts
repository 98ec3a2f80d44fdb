import { createTestClock } from '@stablepay/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/runs.ts';
import { createRateLimiter } from './createRateLimiter.ts';

describe('createRateLimiter', () => {
  it('lets a second’s worth through at once and the rest at an even pace', async () => {
    const clock = createTestClock();
    const limiter = createRateLimiter({ perSecond: 10, clock });
    const passedAt: number[] = [];
    for (let call = 0; call < 30; call += 1) {
      void limiter.enter().then(() => passedAt.push(clock.monotonic()));
    }
    await clock.advance(0);
    expect(passedAt).toHaveLength(10);
    await clock.advance(1_000);
    expect(passedAt).toHaveLength(20);
    await clock.advance(1_000);
    expect(passedAt).toHaveLength(30);
    expect(clock.pendingTimers).toBe(0);
  });

  it('never lets more through in any second than twice its rate, nor more on average', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 60 }),
        async (perSecond, gaps) => {
          const clock = createTestClock();
          const limiter = createRateLimiter({ perSecond, clock });
          let passed = 0;
          for (const gap of gaps) {
            void limiter.enter().then(() => (passed += 1));
            await clock.advance(gap);
            expect(passed).toBeLessThanOrEqual(perSecond + (clock.monotonic() / 1_000) * perSecond);
          }
          await clock.advance(60_000);
          expect(passed).toBe(gaps.length);
        },
      ),
      { numRuns: runs(100) },
    );
  });

  it('holds everything back when StablePay says so', async () => {
    const clock = createTestClock();
    const limiter = createRateLimiter({ perSecond: 10, clock });
    limiter.holdFor(3_000);
    let passed = false;
    void limiter.enter().then(() => (passed = true));
    await clock.advance(2_999);
    expect(passed).toBe(false);
    await clock.advance(1);
    expect(passed).toBe(true);
  });

  it('gives up with the caller', async () => {
    const clock = createTestClock();
    const limiter = createRateLimiter({ perSecond: 1, clock });
    await limiter.enter();
    const caller = new AbortController();
    const waiting = limiter.enter(caller.signal);
    caller.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'aborted' });
    expect(clock.pendingTimers).toBe(0);
  });
});
