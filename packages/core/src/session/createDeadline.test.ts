import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import { sessionViewOf } from '../../test/sessionViewOf.ts';
import { createTestClock } from '../time/createTestClock.ts';
import { createDeadline } from './createDeadline.ts';

const tenYears = 10 * 365 * 24 * 3_600_000;

test('T41: a wrong or jumping device clock does not change what is left', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: -tenYears, max: tenYears }),
      fc.array(
        fc.record({
          wait: fc.nat({ max: 900_000 }),
          jump: fc.integer({ min: -tenYears, max: tenYears }),
        }),
        { maxLength: 4 },
      ),
      async (error, steps) => {
        const session = sessionViewOf();
        const clock = createTestClock({ now: session.serverNow + error });
        const deadline = createDeadline({ session, clock });
        let passed = 0;
        for (const { wait, jump } of steps) {
          clock.shiftWallClock(jump);
          await clock.advance(wait);
          passed += wait;
          const left = session.expiresAt - session.serverNow - passed;
          expect(deadline.remainingMs()).toBe(Math.max(0, left));
        }
      },
    ),
    { numRuns: runs(300) },
  );
});

test('T40: after a long sleep there is nothing left, not less', async () => {
  const clock = createTestClock();
  const deadline = createDeadline({ session: sessionViewOf(), clock });
  await clock.advance(2 * 3_600_000);
  expect(deadline.remainingMs()).toBe(0);
});
