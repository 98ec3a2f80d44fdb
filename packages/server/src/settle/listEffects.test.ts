import { expect, it } from 'vitest';
import { sessionRecord } from '../../test/sessionRecord.ts';
import type { OrderRecord, SessionRecord } from '../store/Store.ts';
import { listEffects } from './listEffects.ts';

const tell = (session: Partial<SessionRecord>, fulfilledBy?: string) => {
  const order: OrderRecord = {
    reference: 'ORD-1',
    attempts: [],
    askedAmount: { minor: 4820, currency: 'USD' },
    fulfilledBy,
  };
  return listEffects(sessionRecord(session), order);
};

it.each(['pending', 'processing', 'expired', 'canceled', 'failed', 'sleeping', ''])(
  'tells nothing of a session that is %j, whoever fulfilled the order',
  (status) => {
    expect(tell({ status })).toEqual([]);
    expect(tell({ status, late: true, fundsSeen: true }, 'cs_1')).toEqual([]);
  },
);

it('tells of a payment under the key of its order', () => {
  expect(tell({ status: 'paid' }, 'cs_1')).toEqual([{ kind: 'paid', key: 'paid:ORD-1' }]);
});

it('T49: tells of a late payment, and that it was late', () => {
  expect(tell({ status: 'paid', late: true }, 'cs_1')).toEqual([
    { kind: 'paid', key: 'paid:ORD-1' },
    { kind: 'late', key: 'late:cs_1' },
  ]);
});

it('T27: tells of a second payment, but not as one', () => {
  expect(tell({ status: 'paid', late: true }, 'cs_2')).toEqual([
    { kind: 'duplicate', key: 'duplicate:cs_1' },
  ]);
});

it('tells of a payment that does not fit the order any more, but not as one', () => {
  expect(tell({ status: 'paid' })).toEqual([
    { kind: 'amount-changed', key: 'amount-changed:cs_1' },
  ]);
});

it.each(['underpaid', 'overpaid', 'frozen'])('has a person look at what is %s', (status) => {
  expect(tell({ status })).toEqual([{ kind: status, key: `${status}:cs_1` }]);
});

it.each(['paid', 'underpaid', 'pending'])(
  'tells of a session that contradicts its order nothing else, be it %s',
  (status) => {
    expect(tell({ status, mismatch: true }, 'cs_1')).toEqual([
      { kind: 'mismatch', key: 'mismatch:cs_1' },
    ]);
  },
);
