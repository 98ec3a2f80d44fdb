import { hasSession, isSessionStatus, type SessionState } from '@stablepay/core';
import type { Said } from './createModelFetch.ts';

const stateOf: Readonly<Record<string, string>> = {
  pending: 'awaitingPayment',
  processing: 'confirming',
};

/** The state a word of the server leads to; undefined for words nobody knows. */
export function toStateName(word: string): string | undefined {
  return isSessionStatus(word) ? (stateOf[word] ?? word) : undefined;
}

/** Watches that what a page believes was said to it by the server, and that it never goes back. */
export function createBeliefCheck({
  said,
  isPaidThere,
  onTrouble,
}: {
  said: readonly Said[];
  /** Whether this session has been paid at StablePay. */
  isPaidThere: (sessionId: string) => boolean;
  onTrouble: (trouble: string) => void;
}) {
  const revisions = new Map<string, number>();
  const statuses = new Map<string, string>();
  let before: SessionState | undefined;

  return (state: SessionState) => {
    if (state === before) return;
    const earlier = before;
    before = state;
    if (earlier?.status === 'paid') onTrouble(`paid became ${state.status}`);
    if (!hasSession(state)) return;
    const { id, revision } = state.session;
    if (revision < (revisions.get(id) ?? 0))
      onTrouble(`revision ${revision} overwrote a newer one`);
    revisions.set(id, revision);
    const words = said.filter((one) => one.id === id && one.revision === revision);
    if (words.length === 0) onTrouble(`nobody ever said revision ${revision} of ${id}`);
    if (state.status === 'paid' && !isPaidThere(id)) onTrouble('success without a payment');
    const hasChanged = statuses.get(id) !== state.status;
    statuses.set(id, state.status);
    const isUnderstood = words.some(({ status }) => toStateName(status) === state.status);
    const isUnknown = state.status === 'unknown' && state.unrecognised !== undefined;
    if (hasChanged && !isUnderstood && !isUnknown) onTrouble(`nobody said ${state.status}`);
  };
}
