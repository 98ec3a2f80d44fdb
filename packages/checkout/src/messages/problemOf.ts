import type { ErrorCode, StablePayError } from '@stablepay/core';

/** What a shopper can be told about an error: few kinds, whatever the code. */
export type ProblemKind = 'offline' | 'unreachable' | 'busy' | 'orderUnknown' | 'setup' | 'page';

const kinds: Partial<Record<ErrorCode, ProblemKind>> = {
  offline: 'offline',
  timeout: 'unreachable',
  'connection-failed': 'unreachable',
  'unexpected-answer': 'unreachable',
  aborted: 'unreachable',
  'rate-limited': 'busy',
  'order-busy': 'busy',
  'upstream-failed': 'busy',
  'store-unavailable': 'busy',
  'handler-failed': 'busy',
  internal: 'busy',
  'order-not-found': 'orderUnknown',
  'checkout-origin-refused': 'page',
};

/** The kind of a problem by its code; anything else is for the shop to set right. */
export function problemOf({ code }: Pick<StablePayError, 'code'>): ProblemKind {
  return kinds[code] ?? 'setup';
}
