import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import { failureDelay } from './failureDelay.ts';

test.each([
  [1, 1_000, 4_000],
  [2, 1_000, 5_500],
  [3, 1_000, 7_750],
  [4, 1_000, 11_125],
  [5, 1_000, 15_000],
  [6, 1_000, 15_000],
  [1_000, 1_000, 15_000],
])('after failure %d it lies between %d and %d ms', (failures, least, most) => {
  expect(failureDelay({ failures, random: () => 0 })).toBe(least);
  expect(failureDelay({ failures, random: () => 0.999_999_99 })).toBe(most);
});

test('Retry-After is obeyed and never shortened', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.nat(86_400_000),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (failures, retryAfterMs, random) => {
        const delay = failureDelay({ failures, retryAfterMs, random: () => random });
        expect(delay).toBeGreaterThanOrEqual(retryAfterMs);
        expect(delay).toBeLessThanOrEqual(Math.max(15_000, retryAfterMs));
      },
    ),
    { numRuns: runs(2_000) },
  );
});

/** A small seeded generator, so that the simulation is the same on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('T53: 10,000 clients fail at once and the server stays down for 5 s', () => {
  const clients = 10_000;
  const downMs = 5_000;
  const perSlot = new Map<number, number>();
  const recovered: number[] = [];
  const random = createRandom(53);
  for (let client = 0; client < clients; client += 1) {
    let now = 0;
    for (let failures = 1; now < downMs; failures += 1) {
      now += failureDelay({ failures, random });
      perSlot.set(Math.floor(now / 100), (perSlot.get(Math.floor(now / 100)) ?? 0) + 1);
    }
    recovered.push(now - downMs);
  }
  recovered.sort((a, b) => a - b);

  test('at most 5 % of them come in any tenth of a second', () => {
    expect(Math.max(...perSlot.values())).toBeLessThanOrEqual(clients * 0.05);
  });

  test('half are back within 3 s and 99 % within 15 s', () => {
    expect(recovered[clients / 2]).toBeLessThanOrEqual(3_000);
    expect(recovered[clients * 0.99]).toBeLessThanOrEqual(15_000);
  });
});
