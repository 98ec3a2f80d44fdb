import { describe, expect, it } from 'vitest';
import { sessionRecord } from '../../test/sessionRecord.ts';
import type { Attempt, SessionRecord } from '../store/Store.ts';
import { decideAttempt } from './decideAttempt.ts';

const amount = { minor: 4820, currency: 'USD' };
const changed = { minor: 4900, currency: 'USD' };
const attempt: Attempt = {
  number: 1,
  orderId: 'ORD-1',
  idempotencyKey: 'ORD-1#1',
  amount,
  stage: 'open',
  sessionId: 'cs_1',
};
const decide = (session: Partial<SessionRecord>, price = amount, one = attempt, fulfils = false) =>
  decideAttempt({ attempt: one, session: sessionRecord(session), amount: price, fulfils });

describe('decideAttempt', () => {
  it('keeps an open session of the same price', () => {
    expect(decide({ status: 'pending' })).toBe('same');
  });

  it('replaces an unpaid session when the price changed', () => {
    expect(decide({ status: 'pending' }, changed)).toBe('replace');
  });

  it('keeps a session on which money was seen, also when StablePay says pending again', () => {
    expect(decide({ status: 'pending', fundsSeen: true }, changed)).toBe('same-amount-changed');
  });

  it('keeps a paid session, whatever the price is now', () => {
    expect(decide({ status: 'paid', fundsSeen: true }, changed)).toBe('same');
  });

  it.each(['processing', 'underpaid', 'overpaid', 'frozen', 'expired', 'failed', 'canceled'])(
    'never opens a new attempt after funds were seen (%s)',
    (status) => {
      const ended = ['expired', 'failed', 'canceled'].includes(status);
      expect(decide({ status, fundsSeen: true })).toBe('same');
      expect(decide({ status, fundsSeen: true }, changed)).toBe(
        ended ? 'same' : 'same-amount-changed',
      );
    },
  );

  it.each(['expired', 'canceled', 'failed'])('goes on to the next attempt after %s', (status) => {
    expect(decide({ status })).toBe('next');
  });

  it('goes on after funds were seen only when a person released it', () => {
    const released = { ...attempt, released: true };
    expect(decide({ status: 'failed', fundsSeen: true }, amount, released)).toBe('next');
    expect(decide({ status: 'paid', fundsSeen: true }, amount, released)).toBe('next');
    expect(decide({ status: 'paid', fundsSeen: true }, amount, released, true)).toBe('same');
    expect(decide({ status: 'processing', fundsSeen: true }, amount, released)).toBe('same');
  });

  it.each(['sleeping', 'PAID', ''])('T48: keeps a session of the unknown status %j', (status) => {
    expect(decide({ status })).toBe('same');
    expect(decide({ status }, changed)).toBe('same-amount-changed');
  });

  it('refuses a session that contradicts its order', () => {
    expect(decide({ mismatch: true, status: 'paid', fundsSeen: true })).toBe('mismatch');
  });
});
