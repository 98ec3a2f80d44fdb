/** What is mutated, and the folders whose tests must notice. Issue 4, "Numbers". */
export const mutated: readonly string[] = [
  'packages/core/src/session/createDeadline.ts',
  'packages/core/src/session/reduceSession.ts',
  'packages/core/src/session/sessionSelectors.ts',
  'packages/core/src/session/transitions.ts',
  'packages/core/src/polling/failureDelay.ts',
  'packages/core/src/polling/nextPollDelay.ts',
  'packages/core/src/polling/pollWaitSeconds.ts',
  'packages/core/src/transport/parseRetryAfter.ts',
  'packages/core/src/transport/retryRequest.ts',
  'packages/core/src/protocol/checkoutUrl.ts',
  'packages/core/src/presentation/*.ts',
];
