import type { StablePayError } from '@stablepay/core';

const finalAnswers: readonly unknown[] = [401, 403, 404, 410];

/**
 * Whether an error is the proxy's own word that asking again can't help. Only an answer in the
 * proxy's form counts: a bare 404 is a fault on the way (see core's `toProxyError`).
 */
export function isSessionLost({ family, status }: StablePayError): boolean {
  return family === 'validation' || (family === 'api' && finalAnswers.includes(status));
}
