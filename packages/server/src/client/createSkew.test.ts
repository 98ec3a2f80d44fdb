import { ApiError, createTestClock } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { createSkew } from './createSkew.ts';

const minute = 60_000;
const refused = new ApiError({ code: 'authentication-failed', message: 'No.', status: 401 });

/** A clock, and what StablePay's says that is `offMs` ahead of it. */
function createPair() {
  const clock = createTestClock();
  const skew = createSkew(clock);
  const dateOf = (offMs: number) => new Date(clock.now() + offMs).toUTCString();
  return { skew, dateOf, off: () => skew.now() - clock.now() };
}

describe('the time we sign with', () => {
  it('is our own until StablePay refuses it', () => {
    expect(createPair().off()).toBe(0);
  });

  it.each([4 * minute, -4 * minute, 2 * 60 * minute, -2 * 60 * minute])(
    'is StablePay’s from then on where that is %d ms away',
    (offMs) => {
      const { skew, dateOf, off } = createPair();
      expect(skew.correct(refused, dateOf(offMs))).toBe(true);
      expect(off()).toBe(offMs);
      // Once: the same refusal again is not about the time.
      expect(skew.correct(refused, dateOf(offMs))).toBe(false);
    },
  );

  it.each([4 * minute - 1_000, 1_000 - 4 * minute, 2 * 60 * minute + 1_000, -121 * minute])(
    'stays our own where StablePay’s is %d ms away',
    (offMs) => {
      const { skew, dateOf, off } = createPair();
      expect(skew.correct(refused, dateOf(offMs))).toBe(false);
      expect(off()).toBe(0);
    },
  );

  it('comes back when our own clock was put right', () => {
    const { skew, dateOf, off } = createPair();
    skew.correct(refused, dateOf(60 * minute));
    expect(skew.correct(refused, dateOf(0))).toBe(true);
    expect(off()).toBe(0);
  });

  it('stays our own for any other error, and where nobody says another', () => {
    const { skew, dateOf, off } = createPair();
    const denied = new ApiError({ code: 'permission-denied', message: 'No.', status: 403 });
    for (const error of [denied, new Error('authentication-failed'), undefined]) {
      expect(skew.correct(error, dateOf(60 * minute))).toBe(false);
    }
    for (const date of [null, '', 'yesterday']) expect(skew.correct(refused, date)).toBe(false);
    expect(off()).toBe(0);
  });
});
