import { expect, test } from 'vitest';
import { expectFieldsChecked } from '../../test/expectFieldsChecked.ts';
import { refundViewOf } from '../../test/refundViewOf.ts';
import { isRefundStatus, refundStatuses } from './refundStatus.ts';
import { parseRefundView } from './refundView.ts';

const full = refundViewOf({
  reason: 'requested_by_customer',
  failureReason: 'insufficient_funds',
  transactionHash: '0xabc',
  transactionUrl: 'https://tronscan.example/0xabc',
  receiptNumber: 'R-1',
  processedAt: 1,
});

test('every field survives the way through JSON', () => {
  for (const view of [full, refundViewOf()]) {
    expect(parseRefundView(JSON.parse(JSON.stringify(view)))).toEqual(view);
  }
});

test('fields this version does not know are left out, words it does not know are kept', () => {
  const sent = { ...full, status: 'reversed', reason: 'goodwill', metadata: { a: 'b' } };
  expect(parseRefundView(sent)).toEqual({ ...full, status: 'reversed', reason: 'goodwill' });
});

const noText = ['', 1, null, 'x'.repeat(5_000)];
const noTime = ['1', -1, 1.5, null];

test('a wrong field is refused by its name', () => {
  expectFieldsChecked({
    full,
    parse: parseRefundView,
    path: 'refund',
    wrong: {
      id: ['', '../x', undefined],
      reference: ['', 'a b', undefined],
      status: [...noText, undefined],
      amount: [undefined, 1, { minor: 1.5, currency: 'USDT' }],
      createdAt: [...noTime, undefined],
      serverNow: [...noTime, undefined],
      revision: [...noTime, undefined],
      reason: noText,
      failureReason: noText,
      transactionHash: noText,
      transactionUrl: noText,
      receiptNumber: noText,
      processedAt: noTime,
    },
  });
});

test('statuses are compared exactly', () => {
  for (const status of refundStatuses) expect(isRefundStatus(status)).toBe(true);
  for (const word of ['COMPLETED', 'succeeded', 'cancelled', '', undefined]) {
    expect(isRefundStatus(word)).toBe(false);
  }
});
