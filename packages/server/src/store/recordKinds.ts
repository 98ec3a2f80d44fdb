import { parseArray, parseInteger, parseRecord, parseString } from '@stablepay/core';
import type { RecordKind } from './RecordKind.ts';
import type { OrderRecord, SessionRecord } from './Store.ts';

/** Orders and their attempts, by reference. */
export const orderKind: RecordKind<OrderRecord> = {
  name: 'order',
  keyOf: ({ reference }) => reference,
  parse: (value) => {
    const record = parseRecord(value, 'order');
    parseString(record['reference'], 'order.reference');
    parseArray(record['attempts'], 'order.attempts', parseRecord);
    parseRecord(record['askedAmount'], 'order.askedAmount');
    return value as OrderRecord;
  },
  revisionOf: () => 0,
  dueAtOf: () => undefined,
};

/** Sessions, by StablePay's id. */
export const sessionKind: RecordKind<SessionRecord> = {
  name: 'session',
  keyOf: ({ id }) => id,
  parse: (value) => {
    const record = parseRecord(value, 'session');
    for (const field of ['id', 'reference', 'orderId', 'status', 'url']) {
      parseString(record[field], `session.${field}`);
    }
    for (const field of ['revision', 'attempt', 'createdAt', 'expiresAt', 'readAt', 'dueAt']) {
      parseInteger(record[field], `session.${field}`);
    }
    parseRecord(record['amount'], 'session.amount');
    parseArray(record['effects'], 'session.effects', parseString);
    return value as SessionRecord;
  },
  revisionOf: ({ revision }) => revision,
  dueAtOf: ({ settled, dueAt }) => (settled ? undefined : dueAt),
};
