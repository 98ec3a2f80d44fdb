import { hasSession, isEnded } from '../session/sessionSelectors.ts';
import type { SessionState } from '../session/SessionState.ts';
import { failureDelay } from './failureDelay.ts';

/** What became of the last status request. */
export type LastAnswer =
  | { kind: 'none' }
  /** Held for `heldMs` of the `waitMs` we had asked for. */
  | { kind: 'answered'; heldMs: number; waitMs: number }
  /** `failures` in a row, counted from 1. */
  | { kind: 'failed'; failures: number; retryAfterMs?: number | undefined }
  /** Our own typed 404 or 410, or a 401 or 403: asking again can't help. */
  | { kind: 'gone' };

export type PollSituation = {
  state: SessionState;
  /** Milliseconds since the state was entered. */
  elapsedMs: number;
  visibility: 'visible' | 'hidden';
  lastAnswer: LastAnswer;
  /** Uniform in [0, 1). */
  random: () => number;
};

const second = 1_000;
const minute = 60 * second;

const graceMs = 15 * minute;
const capMs = 24 * 60 * minute;

// ±10 %, so that many open pages do not ask in step.
const jitter = (ms: number, random: () => number) => Math.round(ms * (0.9 + 0.2 * random()));

function ladder(elapsedMs: number): number {
  if (elapsedMs < minute) return 2 * second;
  if (elapsedMs < 5 * minute) return 5 * second;
  return 15 * second;
}

function isSlow(state: SessionState): boolean {
  return (
    (hasSession(state) && state.unrecognised !== undefined) ||
    ['underpaid', 'overpaid', 'frozen'].includes(state.status)
  );
}

/**
 * Milliseconds until the next status request, or undefined when none is due any more. Pure: the
 * whole polling policy of the kit is in here.
 */
export function nextPollDelay(situation: PollSituation): number | undefined {
  const { state, elapsedMs, visibility, lastAnswer, random } = situation;
  if (!hasSession(state) || state.status === 'paid' || lastAnswer.kind === 'gone') return undefined;
  if (elapsedMs >= (isEnded(state) ? graceMs : capMs)) return undefined;

  const calmMs = visibility === 'hidden' || isEnded(state) ? jitter(minute, random) : 0;
  // A failure never makes a calm page ask more often.
  if (lastAnswer.kind === 'failed')
    return Math.max(calmMs, failureDelay({ ...lastAnswer, random }));
  if (calmMs > 0) return calmMs;
  const held =
    lastAnswer.kind === 'answered' &&
    lastAnswer.waitMs > 0 &&
    lastAnswer.heldMs * 2 >= lastAnswer.waitMs;
  if (held) return Math.round(250 * random());
  if (isSlow(state)) return jitter(elapsedMs < 5 * minute ? 15 * second : minute, random);
  return jitter(ladder(elapsedMs), random);
}
