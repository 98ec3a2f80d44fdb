import { describe, expect, it } from 'vitest';
import { refundEntry } from '../../test/refundEntry.ts';
import { parseStablePayRefund } from '../client/StablePayRefund.ts';
import { mergeRefund } from './mergeRefund.ts';
import type { RefundEntry } from './RefundLedger.ts';

const merge = (entry: RefundEntry, said: Record<string, unknown> = {}) =>
  mergeRefund(
    entry,
    parseStablePayRefund({
      refund_id: 'cs_1-r1',
      amount: 1_000,
      currency: 'USDT',
      status: 'processing',
      created_at: 1_767_225_600,
      ...said,
    }),
  );
const known = refundEntry({ createdAt: 1_767_225_600_000 });
const overs = ['completed', 'failed', 'canceled'];

describe('what StablePay says of a refund', () => {
  it('is kept, and the revision grows by one', () => {
    const said = {
      status: 'failed',
      reason: 'duplicate',
      failure_reason: 'insufficient_funds',
      transaction_hash: '0xabc',
      receipt_number: 'R-1',
      processed_at: 1_767_225_700,
    };
    expect(merge(known, said)).toEqual({
      ...known,
      revision: 2,
      status: 'failed',
      reason: 'duplicate',
      failureReason: 'insufficient_funds',
      transactionHash: '0xabc',
      receiptNumber: 'R-1',
      processedAt: 1_767_225_700_000,
    });
  });

  it('that is known already changes nothing, so that nobody is woken', () => {
    expect(merge(known)).toBe(known);
    const whole = merge(known, { reason: 'duplicate', transaction_hash: '0xabc' });
    expect(merge(whole, { reason: 'duplicate', transaction_hash: '0xabc' })).toBe(whole);
  });

  it('and leaves out does not take away what was known', () => {
    const entry = { ...known, reason: 'fraudulent', transactionHash: '0xabc' };
    expect(merge(entry)).toBe(entry);
    expect(merge(entry, { reason: 'duplicate', transaction_hash: '0xdef' })).toMatchObject({
      reason: 'duplicate',
      transactionHash: '0xdef',
    });
  });

  it.each([
    ['refund', { refund_id: 'cs_1-r2' }],
    ['amount', { amount: 1_001 }],
    ['currency', { currency: 'USDC' }],
  ])('about another %s changes nothing', (_, said) => {
    expect(merge(known, { ...said, status: 'completed' })).toBe(known);
  });
});

describe('the end of a refund', () => {
  it.each(overs)('stays %s, whatever is said later', (status) => {
    const entry = refundEntry({ status });
    for (const later of ['processing', ...overs]) {
      expect(merge(entry, { status: later, reason: 'duplicate', receipt_number: 'R' })).toBe(entry);
    }
  });

  it('gets its transfer on chain when that comes later, once', () => {
    const entry = refundEntry({ status: 'completed', revision: 4 });
    const shown = merge(entry, { transaction_hash: '0xabc' });
    expect(shown).toEqual({ ...entry, transactionHash: '0xabc', revision: 5 });
    expect(merge(shown, { transaction_hash: '0xdef' })).toBe(shown);
    expect(merge(shown)).toBe(shown);
  });

  it('is not what we took for refused: its answer may have been lost', () => {
    const entry = refundEntry({ status: 'pending', refused: true });
    expect(merge(entry)).toMatchObject({ status: 'processing', refused: false, revision: 2 });
    // Cancelled meanwhile, for the second time refused: it is asked for anew.
    const again = refundEntry({ status: 'canceled', refused: true });
    expect(merge(again)).toMatchObject({ status: 'processing', refused: false });
  });
});
