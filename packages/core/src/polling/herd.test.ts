import { describe, expect, test } from 'vitest';
import { openedState } from '../../test/openedState.ts';
import { nextPollDelay, type LastAnswer } from './nextPollDelay.ts';

const clients = 10_000;
const slotMs = 100;
const mostPerSlot = 500;
const downMs = 5_000;
const watchedMs = 60_000;

/** A small seeded generator, so that the simulation is the same on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * 10,000 open pages whose request breaks in the same moment, asking by our own schedule while the
 * server is down for 5 s and for a minute after. Time 0 is when all of them fail.
 */
function simulate({
  holdMs,
  elapsedMs,
  retryAfterMs,
}: {
  /** For how long the server holds a request; 0 where it can't. */
  holdMs: number;
  /** For how long the pages have been open. */
  elapsedMs: number;
  /** What the server answers while it is down; without it connections just break. */
  retryAfterMs?: number | undefined;
}) {
  const random = createRandom(53);
  const state = openedState();
  const perSlot = new Map<number, number>();
  const recoveredAt: number[] = [];
  let shortened = 0;
  for (let client = 0; client < clients; client += 1) {
    let now = 0;
    let lastAnswer: LastAnswer = { kind: 'failed', failures: 1, retryAfterMs };
    let isBack = false;
    for (;;) {
      const situation = { state, elapsedMs: elapsedMs + now, visibility: 'visible' } as const;
      const delay = nextPollDelay({ ...situation, lastAnswer, random }) ?? Number.POSITIVE_INFINITY;
      if (lastAnswer.kind === 'failed' && delay < (retryAfterMs ?? 0)) shortened += 1;
      now += delay;
      if (now > watchedMs) break;
      const slot = Math.floor(now / slotMs);
      perSlot.set(slot, (perSlot.get(slot) ?? 0) + 1);
      if (now < downMs) {
        const failures: number = lastAnswer.kind === 'failed' ? lastAnswer.failures + 1 : 1;
        lastAnswer = { kind: 'failed', failures, retryAfterMs };
      } else {
        if (!isBack) recoveredAt.push(now - downMs);
        isBack = true;
        lastAnswer = { kind: 'answered', heldMs: holdMs, waitMs: holdMs };
        now += holdMs;
      }
    }
  }
  recoveredAt.sort((a, b) => a - b);
  return { peak: Math.max(...perSlot.values()), recoveredAt, shortened };
}

describe('T53, G13: 10,000 clients after an outage of 5 s', () => {
  test.each([
    ['held requests that broke', { holdMs: 25_000, elapsedMs: 0 }],
    ['held requests, a Retry-After of 1 s', { holdMs: 25_000, elapsedMs: 0, retryAfterMs: 1_000 }],
    ['held requests, a Retry-After of 5 s', { holdMs: 25_000, elapsedMs: 0, retryAfterMs: 5_000 }],
    [
      'held requests, a Retry-After of 20 s',
      { holdMs: 25_000, elapsedMs: 0, retryAfterMs: 20_000 },
    ],
    ['nothing is held, open for two minutes', { holdMs: 0, elapsedMs: 120_000 }],
  ])('%s: at most 5 %% in any tenth of a second, also after it', (_, situation) => {
    const { peak, recoveredAt, shortened } = simulate(situation);
    expect(peak).toBeLessThanOrEqual(mostPerSlot);
    expect(shortened).toBe(0);
    expect(recoveredAt).toHaveLength(clients);
    const slowest = recoveredAt[clients * 0.99] ?? Number.POSITIVE_INFINITY;
    expect(slowest).toBeLessThanOrEqual(
      15_000 + ('retryAfterMs' in situation ? situation.retryAfterMs : 0),
    );
  });
});
