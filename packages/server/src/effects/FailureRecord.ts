import { parseInteger, parseRecord, parseString } from '@stablepay/core';
import type { RecordKind } from '../store/RecordKind.ts';

/** What an effect is about. */
export type EffectResource = {
  type: 'session' | 'refund' | 'subscription' | 'invoice';
  id: string;
};

/** How often a handler has thrown for one effect. Times: Unix milliseconds. */
export type FailureRecord = {
  /** The effect's idempotency key. */
  key: string;
  kind: string;
  reference: string;
  resource: EffectResource;
  failures: number;
  /** Not called again before this time. */
  nextTryAt: number;
  /** Given up at this time: a dead letter for a person. */
  deadAt?: number | undefined;
  /** How often a person had it tried anew. */
  revivals: number;
};

/** Failures of handlers, by the effect's key; those that were given up are listed as due. */
export const failureKind: RecordKind<FailureRecord> = {
  name: 'failure',
  keyOf: ({ key }) => key,
  parse: (value) => {
    const record = parseRecord(value, 'failure');
    for (const field of ['key', 'kind', 'reference']) {
      parseString(record[field], `failure.${field}`);
    }
    for (const field of ['failures', 'nextTryAt', 'revivals']) {
      parseInteger(record[field], `failure.${field}`);
    }
    parseRecord(record['resource'], 'failure.resource');
    return value as FailureRecord;
  },
  revisionOf: () => 0,
  dueAtOf: ({ deadAt }) => deadAt,
};
