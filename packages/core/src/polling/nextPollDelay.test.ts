import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openedState } from '../../test/openedState.ts';
import { runs } from '../../test/runs.ts';
import { sessionViewOf } from '../../test/sessionViewOf.ts';
import { sessionStatuses } from '../protocol/sessionStatus.ts';
import { reduceSession } from '../session/reduceSession.ts';
import { nextPollDelay, type LastAnswer, type PollSituation } from './nextPollDelay.ts';

const second = 1_000;
const minute = 60 * second;

const at = (changes: Partial<PollSituation> = {}) =>
  nextPollDelay({
    state: openedState(),
    elapsedMs: 0,
    visibility: 'visible',
    lastAnswer: { kind: 'none' },
    // The middle of every random part: no jitter.
    random: () => 0.5,
    ...changes,
  });
const opened = (status: string) => ({ state: openedState({ status }) });
const answered = (heldMs: number, waitMs: number): { lastAnswer: LastAnswer } => ({
  lastAnswer: { kind: 'answered', heldMs, waitMs },
});

describe('the schedule itself, in milliseconds', () => {
  test.each([
    [0, 2_000],
    [59_999, 2_000],
    [60_000, 5_000],
    [299_999, 5_000],
    [300_000, 15_000],
    [29 * minute, 15_000],
    [23 * 60 * minute, 15_000],
  ])('%d ms after the state was entered the next read is due in %d ms', (elapsedMs, delay) => {
    expect(at({ elapsedMs })).toBe(delay);
    expect(at({ elapsedMs, ...opened('processing') })).toBe(delay);
    expect(at({ elapsedMs, ...answered(0, 25_000) })).toBe(delay);
  });

  test('every delay lies within ten percent of its step', () => {
    expect([at({ random: () => 0 }), at({ random: () => 0.999_999 })]).toEqual([1_800, 2_200]);
    expect(at({ elapsedMs: 5 * minute, random: () => 0 })).toBe(13_500);
    expect(at({ visibility: 'hidden', random: () => 0 })).toBe(54_000);
    expect(at({ visibility: 'hidden', random: () => 0.999_999 })).toBe(66_000);
  });

  test('a hidden page asks once a minute', () => {
    expect(at({ visibility: 'hidden' })).toBe(minute);
    expect(at({ visibility: 'hidden', ...answered(25_000, 25_000) })).toBe(minute);
    expect(at({ visibility: 'hidden', ...opened('frozen') })).toBe(minute);
  });

  test('so is a session whose last word could not be understood', () => {
    const session = sessionViewOf({ status: 'refunding', revision: 2 });
    const state = reduceSession(openedState(), { type: 'serverReported', session });
    expect(at({ state })).toBe(15_000);
  });

  test.each(['underpaid', 'overpaid', 'frozen', 'refunding'])(
    '%s is asked about slowly',
    (status) => {
      expect(at(opened(status))).toBe(15_000);
      expect(at({ elapsedMs: 5 * minute - 1, ...opened(status) })).toBe(15_000);
      expect(at({ elapsedMs: 5 * minute, ...opened(status) })).toBe(minute);
    },
  );

  test('after 24 hours nothing is asked any more', () => {
    for (const status of ['pending', 'processing', 'frozen', 'refunding']) {
      expect(at({ elapsedMs: 24 * 60 * minute - 1, ...opened(status) })).toBeDefined();
      expect(at({ elapsedMs: 24 * 60 * minute, ...opened(status) })).toBeUndefined();
    }
  });
});

describe('requests the server holds', () => {
  test('one that was held is asked again within 250 ms', () => {
    expect(at(answered(25_000, 25_000))).toBe(125);
    expect(at(answered(12_500, 25_000))).toBe(125);
    expect(at({ random: () => 0.999, ...answered(25_000, 25_000) })).toBe(250);
    expect(at({ elapsedMs: 10 * minute, ...answered(25_000, 25_000) })).toBe(125);
  });

  test('one that came back at once goes by the ladder', () => {
    expect(at(answered(12_499, 25_000))).toBe(2_000);
    expect(at(answered(30, 25_000))).toBe(2_000);
    expect(at(answered(0, 0))).toBe(2_000);
  });
});

describe('the end', () => {
  test('T44: after paid, and after our own 404, nothing is asked', () => {
    expect(at(opened('paid'))).toBeUndefined();
    for (const status of sessionStatuses) {
      expect(at({ ...opened(status), lastAnswer: { kind: 'gone' } })).toBeUndefined();
    }
    const failed: LastAnswer = { kind: 'failed', failures: 1 };
    expect(at({ ...opened('paid'), lastAnswer: failed })).toBeUndefined();
  });

  test('without a session nothing is asked', () => {
    expect(at({ state: { status: 'idle' } })).toBeUndefined();
    expect(at({ state: { status: 'creating' } })).toBeUndefined();
  });

  test.each(['expired', 'canceled', 'failed'])('%s: once a minute for 15 minutes', (status) => {
    expect(at(opened(status))).toBe(minute);
    expect(at({ elapsedMs: 15 * minute - 1, ...opened(status) })).toBe(minute);
    expect(at({ elapsedMs: 15 * minute, ...opened(status) })).toBeUndefined();
  });
});

describe('after a failure', () => {
  const failed = (failures: number, retryAfterMs?: number): { lastAnswer: LastAnswer } => ({
    lastAnswer: { kind: 'failed', failures, retryAfterMs },
  });

  test('the delay grows and stays within 15 s', () => {
    expect([1, 2, 3, 5, 10].map((failures) => at(failed(failures)))).toEqual([
      ...[2_500, 3_250, 4_375, 8_594, 15_000],
    ]);
  });

  test('what the server asks for is never shortened, and everybody comes at another time', () => {
    expect(at(failed(1, 40_000))).toBe(41_500);
    expect(at({ visibility: 'hidden', ...failed(1, 90_000) })).toBe(91_500);
  });

  test('T44: a hidden page and an ended session are not asked more often because of it', () => {
    expect(at({ visibility: 'hidden', ...failed(1) })).toBe(minute);
    expect(at({ ...opened('expired'), ...failed(3) })).toBe(minute);
    expect(at({ ...opened('expired'), ...failed(1, 120_000) })).toBe(121_500);
  });
});

test('T48: whatever the situation, a delay is a whole number of milliseconds and no burst', () => {
  const lastAnswer: fc.Arbitrary<LastAnswer> = fc.oneof(
    fc.constant({ kind: 'none' as const }),
    fc.record({
      kind: fc.constant('answered' as const),
      heldMs: fc.nat(60_000),
      waitMs: fc.nat(30_000),
    }),
    fc.record({
      kind: fc.constant('failed' as const),
      failures: fc.integer({ min: 1, max: 10_000 }),
      retryAfterMs: fc.option(fc.nat(86_400_000), { nil: undefined }),
    }),
  );
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...sessionStatuses), fc.string({ minLength: 1, maxLength: 64 })),
      fc.nat(48 * 60 * minute),
      fc.constantFrom('visible' as const, 'hidden' as const),
      lastAnswer,
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (status, elapsedMs, visibility, last, random) => {
        const delay = at({
          ...opened(status),
          elapsedMs,
          visibility,
          lastAnswer: last,
          random: () => random,
        });
        if (delay === undefined) {
          const capped = elapsedMs >= 15 * minute;
          expect(status === 'paid' || capped).toBe(true);
          return;
        }
        expect(Number.isSafeInteger(delay)).toBe(true);
        const held = last.kind === 'answered' && last.waitMs > 0 && last.heldMs * 2 >= last.waitMs;
        expect(delay).toBeGreaterThanOrEqual(held && visibility === 'visible' ? 0 : 1_000);
        if (visibility === 'hidden') expect(delay).toBeGreaterThanOrEqual(54_000);
        if (last.kind === 'failed') expect(delay).toBeGreaterThanOrEqual(last.retryAfterMs ?? 0);
        else expect(delay).toBeLessThanOrEqual(66_000);
      },
    ),
    { numRuns: runs(5_000) },
  );
});
