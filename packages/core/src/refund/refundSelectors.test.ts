import { expect, test } from 'vitest';
import { refundViewOf } from '../../test/refundViewOf.ts';
import { refundStatuses } from '../protocol/refundStatus.ts';
import { isRefundEnded, selectRefundStep } from './refundSelectors.ts';

test.each([
  ['pending', undefined, 'requested'],
  ['processing', undefined, 'processing'],
  ['processing', '0xabc', 'on-chain'],
  ['pending', '0xabc', 'on-chain'],
  ['completed', '0xabc', 'completed'],
  ['completed', undefined, 'completed'],
  ['failed', '0xabc', 'failed'],
  ['canceled', undefined, 'canceled'],
  ['reversed', undefined, 'unknown'],
  ['COMPLETED', '0xabc', 'unknown'],
])('a refund that is %s with the transfer %s has reached %s', (status, transactionHash, step) => {
  expect(selectRefundStep(refundViewOf({ status, transactionHash }))).toBe(step);
});

test('three statuses end it, an unknown word does not', () => {
  const ended = [...refundStatuses, 'reversed'].filter((status) =>
    isRefundEnded(refundViewOf({ status })),
  );
  expect(ended).toEqual(['completed', 'failed', 'canceled']);
});
