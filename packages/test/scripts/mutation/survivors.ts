/** A mutant that no test can or should notice, and why. */
export type Survivor = {
  file: string;
  mutator: string;
  /** What stands in the source, on one line; it is found again by this, not by its line. */
  original: string;
  replacement: string;
  reason: string;
};

export const survivors: readonly Survivor[] = [
  {
    file: 'packages/core/src/session/reduceSession.ts',
    mutator: 'ConditionalExpression',
    original: 'default: return event satisfies never;',
    replacement: 'default:',
    reason: 'Events without a case do not exist; the branch is for the compiler.',
  },
  {
    file: 'packages/core/src/session/sessionSelectors.ts',
    mutator: 'ConditionalExpression',
    original: '!hasSession(state)',
    replacement: 'false',
    reason: 'A state without a session has no word that was not understood: only for the compiler.',
  },
  {
    file: 'packages/core/src/session/sessionSelectors.ts',
    mutator: 'ConditionalExpression',
    original: "state.status === 'awaitingPayment'",
    replacement: 'true',
    reason: 'In no other state is a deadline noted: only for the compiler.',
  },
  {
    file: 'packages/core/src/polling/nextPollDelay.ts',
    mutator: 'ConditionalExpression',
    original: "lastAnswer.kind === 'answered'",
    replacement: 'true',
    reason: 'Only an answer has `waitMs`; without one it is not above 0. For the compiler.',
  },
];
