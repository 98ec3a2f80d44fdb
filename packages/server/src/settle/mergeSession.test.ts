import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionRecord } from '../../test/sessionRecord.ts';
import { parseStablePaySession, type StablePaySession } from '../client/StablePaySession.ts';
import type { SessionRecord } from '../store/Store.ts';
import { mergeSession, metadataKeys } from './mergeSession.ts';

const upstream = (change: Record<string, unknown> = {}): StablePaySession =>
  parseStablePaySession({
    id: 'cs_1',
    url: 'https://pay.example/cs_1',
    amount_total: 4820,
    currency: 'usd',
    payment_status: 'pending',
    created: 0,
    expires_at: 1_800,
    ...change,
  });
const merge = (record: SessionRecord, change: Record<string, unknown>) =>
  mergeSession({ record, upstream: upstream(change), now: 1 });
const statuses = [
  'pending',
  'processing',
  'paid',
  'underpaid',
  'overpaid',
  'frozen',
  'expired',
  'canceled',
  'failed',
];

describe('mergeSession', () => {
  it('raises the revision with every visible change and with nothing else', () => {
    const same = merge(sessionRecord(), {});
    expect(same).toMatchObject({ revision: 1, readAt: 1 });
    expect(merge(same, { payment_status: 'processing' }).revision).toBe(2);
  });

  it('raises the revision when the deadline moves or the conversion is known', () => {
    const conversion = {
      exchange_rate: '1.0000',
      target_currency: 'USDT',
      target_amount_total: 4_820,
    };
    const later = merge(sessionRecord(), { expires_at: 3_600 });
    expect(later).toMatchObject({ revision: 2, expiresAt: 3_600_000 });
    const converted = merge(sessionRecord(), conversion);
    expect(converted.conversion?.targetAmount).toBe(4_820);
    expect(converted.revision).toBe(2);
    expect(merge(converted, conversion).revision).toBe(2);
    // What was known is not taken away by an answer without it.
    expect(merge(converted, {})).toMatchObject({ revision: 2, conversion: converted.conversion });
  });

  it('goes back to pending from a word nobody knew, and from nothing else', () => {
    expect(merge(sessionRecord({ status: 'sleeping' }), {}).status).toBe('pending');
    for (const status of ['expired', 'canceled', 'failed']) {
      expect(merge(sessionRecord({ status }), {}).status).toBe(status);
    }
    expect(merge(sessionRecord({ status: 'sleeping', fundsSeen: true }), {}).status).toBe(
      'sleeping',
    );
  });

  it('notes a contradiction once, and keeps everything else as it was', () => {
    const record = sessionRecord({ revision: 4, status: 'processing', fundsSeen: true });
    const once = merge(record, { amount_total: 1, payment_status: 'paid' });
    expect(once).toEqual({ ...record, mismatch: true, revision: 5, readAt: 1 });
    expect(merge(once, { amount_total: 1, payment_status: 'paid' })).toEqual(once);
  });

  it('compares currencies without case (B7)', () => {
    expect(merge(sessionRecord(), { currency: 'UsD' }).mismatch).toBe(false);
  });

  it.each([
    ['amount', { amount_total: 1 }],
    ['currency', { currency: 'eur' }],
    ['id', { id: 'cs_2' }],
    ['order id', { order_id: 'ORD-2' }],
    ['own metadata', { metadata: { stablepay_reference: 'ORD-2' } }],
  ])('refuses to believe a session with another %s, even when it says paid', (_, change) => {
    const merged = merge(sessionRecord(), { ...change, payment_status: 'paid' });
    expect(merged).toMatchObject({ mismatch: true, status: 'pending', fundsSeen: false });
  });

  it('finds our own order under names that sessions of older versions carry', () => {
    expect(metadataKeys).toEqual({
      reference: 'stablepay_reference',
      attempt: 'stablepay_attempt',
    });
  });

  it('says canceled for the expiry we caused, expired for any other', () => {
    const ours = sessionRecord({ canceledByUs: true });
    expect(merge(ours, { payment_status: 'expired' }).status).toBe('canceled');
    expect(merge(sessionRecord(), { payment_status: 'expired' }).status).toBe('expired');
  });

  it('T49: calls what our cancel came too late for by its name, and nothing else canceled', () => {
    const ours = sessionRecord({ canceledByUs: true });
    for (const status of ['processing', 'paid', 'underpaid', 'failed', 'sleeping']) {
      expect(merge(ours, { payment_status: status }).status).toBe(status);
    }
  });

  it.each(['expired', 'canceled', 'failed'])(
    'T49: takes a payment after it was %s and marks it late',
    (status) => {
      const merged = merge(sessionRecord({ status }), { payment_status: 'paid' });
      expect(merged).toMatchObject({ status: 'paid', late: true, fundsSeen: true });
    },
  );

  it('T49: calls late neither what came in time nor what only ended twice', () => {
    expect(merge(sessionRecord(), { payment_status: 'paid' }).late).toBe(false);
    expect(merge(sessionRecord({ status: 'expired' }), { payment_status: 'failed' }).late).toBe(
      false,
    );
  });

  it('T13: paid absorbs, funds stay seen and revisions only grow, in any order of answers', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...statuses), { maxLength: 12 }), (answers) => {
        let record = sessionRecord();
        for (const status of answers) {
          const next = merge(record, { payment_status: status });
          expect([record.status, next.status]).not.toEqual([
            'paid',
            expect.not.stringMatching(/^paid$/),
          ]);
          expect([record.fundsSeen, next.fundsSeen]).not.toEqual([true, false]);
          expect([record.fundsSeen, next.status]).not.toEqual([true, 'pending']);
          expect(next.revision).toBeGreaterThanOrEqual(record.revision);
          record = next;
        }
        expect(record.status === 'paid').toBe(answers.includes('paid'));
      }),
    );
  });

  it('T13: seven answers about one payment lead to the same end in all 5,040 orders', () => {
    const answers = ['pending', 'processing', 'underpaid', 'frozen', 'expired', 'failed', 'paid'];
    let orders = 0;
    const walk = (record: SessionRecord, rest: readonly string[]): void => {
      if (rest.length === 0) {
        orders += 1;
        expect([record.status, record.fundsSeen, record.mismatch]).toEqual(['paid', true, false]);
      }
      for (const status of rest) {
        walk(
          merge(record, { payment_status: status }),
          rest.filter((other) => other !== status),
        );
      }
    };
    walk(sessionRecord(), answers);
    expect(orders).toBe(5_040);
  });

  it('T48: an unknown word is kept as it is and proves nothing', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 64 }), (word) => {
        fc.pre(!statuses.includes(word));
        const merged = merge(sessionRecord(), { payment_status: word });
        expect(merged).toMatchObject({ status: word, fundsSeen: false, settled: false });
      }),
    );
  });
});
