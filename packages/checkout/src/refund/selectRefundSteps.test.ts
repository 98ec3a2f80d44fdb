import { refundStatuses, type RefundView } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { selectRefundSteps } from './selectRefundSteps.ts';
import { toTransactionUrl } from './toTransactionUrl.ts';

const viewOf = (change: Partial<RefundView>): RefundView => ({
  id: 'r-1',
  reference: 'ORD-1001',
  status: 'processing',
  amount: { minor: 100, currency: 'USDT' },
  createdAt: 1,
  serverNow: 1,
  revision: 1,
  ...change,
});

describe('selectRefundSteps', () => {
  it('exactly one step is current, whatever the word', () => {
    for (const status of [...refundStatuses, 'COMPLETED', 'paid', '']) {
      for (const transactionHash of [undefined, '0xabc']) {
        const steps = selectRefundSteps(viewOf({ status, transactionHash }));
        expect(steps.filter(({ stage }) => stage === 'current')).toHaveLength(1);
      }
    }
  });

  it('only the word completed is a success', () => {
    for (const status of [...refundStatuses, 'COMPLETED', 'succeeded', 'paid', '']) {
      const steps = selectRefundSteps(viewOf({ status }));
      const isSuccess = steps.some(({ tone }) => tone === 'success');
      expect([status, isSuccess]).toEqual([status, status === 'completed']);
    }
  });

  it('a transfer that was named stays on the way of one that failed', () => {
    const keys = selectRefundSteps(viewOf({ status: 'failed', transactionHash: '0xabc' }));
    expect(keys.map(({ key }) => key)).toEqual(['requested', 'onChain', 'failed']);
  });
});

describe('T32: toTransactionUrl', () => {
  it.each([
    ['https://tronscan.org/#/transaction/abc', 'https://tronscan.org/#/transaction/abc'],
    ['HTTPS://etherscan.io/tx/0x1', 'https://etherscan.io/tx/0x1'],
    ...[
      'javascript:alert(1)',
      'http://etherscan.io/',
      '//etherscan.io',
      'data:text/html,x',
      '',
    ].map((url): [string, undefined] => [url, undefined]),
    ['https://user:secret@etherscan.io/', undefined],
  ])('%j opens %j', (url, href) => {
    expect(toTransactionUrl(url)).toBe(href);
  });
});
