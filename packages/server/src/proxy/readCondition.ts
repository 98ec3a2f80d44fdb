import { parseInteger } from '@stablepay/core';
import type { ProxyRequest } from './ProxyRequest.ts';

/** What a reader knows already, and how long he would wait for something new. */
export type ReadCondition = {
  /** The reader named tags at all. */
  hasTags: boolean;
  /** Compared weakly: compressing proxies mark ours as weak. */
  isKnown: (record: { revision: number }) => boolean;
  waitMs: number;
};

/** The tag of what a browser may see of a record. */
export const etagOf = ({ revision }: { revision: number }): string => `"${revision}"`;

function parseWait(request: ProxyRequest, maxWaitSeconds: number): number {
  const text = request.url.searchParams.get('wait') ?? '0';
  const wait = parseInteger(/^\d{1,3}$/.test(text) ? Number(text) : Number.NaN, 'wait', {
    max: 999,
  });
  return Math.min(wait, maxWaitSeconds) * 1_000;
}

/**
 * Reads `If-None-Match` and `?wait=s`.
 *
 * @throws ValidationError for a wait that is no number of seconds.
 */
export function readCondition(request: ProxyRequest, maxWaitSeconds: number): ReadCondition {
  const header = request.headers.get('If-None-Match');
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return {
    hasTags: header !== null,
    isKnown: (record) => header !== null && tags.includes(etagOf(record)),
    waitMs: parseWait(request, maxWaitSeconds),
  };
}
