import { parseArray, parseId, parseRecord, parseString } from '@stablepay/core';

/** The refunds of one of the visitor's orders, and the token to follow them with. */
export type RefundsView = { token: string; refundIds: string[] };

/** Reads the answer of the refunds call. */
export function parseRefundsView(value: unknown): RefundsView {
  const record = parseRecord(value, 'refunds');
  return {
    token: parseString(record['token'], 'refunds.token', { max: 2048, pattern: /^[\x21-\x7e]+$/ }),
    refundIds: parseArray(record['refundIds'], 'refunds.refundIds', parseId),
  };
}
