import { expect, it } from 'vitest';
import { failureKind } from './FailureRecord.ts';

const letter = {
  ...{ key: 'paid:ORD-1', kind: 'paid', reference: 'ORD-1', failures: 3, nextTryAt: 5 },
  ...{ deadAt: 5, revivals: 0, resource: { type: 'session', id: 'cs_1' } },
};

it('is kept under names that records of older versions have, and listed once it is dead', () => {
  const record = failureKind.parse(letter);
  expect(record).toEqual(letter);
  expect(failureKind.name).toBe('failure');
  expect(failureKind.keyOf(record)).toBe('paid:ORD-1');
  expect(failureKind.dueAtOf(record)).toBe(5);
  expect(failureKind.dueAtOf({ ...record, deadAt: undefined })).toBeUndefined();
  // No browser waits for it.
  expect(failureKind.revisionOf({ ...record, failures: 4 })).toBe(0);
});

it.each(['key', 'kind', 'reference', 'failures', 'nextTryAt', 'revivals', 'resource'])(
  'is no record of ours without its %s, and the error says so',
  (field) => {
    expect(() => failureKind.parse({ ...letter, [field]: undefined })).toThrow(
      expect.objectContaining({ path: `failure.${field}` }),
    );
  },
);

it('is no record of ours where it is no record', () => {
  expect(() => failureKind.parse(null)).toThrow(expect.objectContaining({ path: 'failure' }));
});
