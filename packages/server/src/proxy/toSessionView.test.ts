import { expect, it } from 'vitest';
import { sessionRecord } from '../../test/sessionRecord.ts';
import { toSessionView } from './toSessionView.ts';

const always = [
  ...['amount', 'createdAt', 'expiresAt', 'fundsSeen', 'id', 'reference', 'revision'],
  ...['serverNow', 'status', 'url'],
];

it('a browser sees the fixed fields of a session, and others only where they say something', () => {
  const record = sessionRecord();
  const bare = toSessionView(record, 5_000);
  expect(Object.keys(bare).toSorted()).toEqual(always);
  expect(bare).toMatchObject({ id: record.id, amount: record.amount, serverNow: 5_000 });
  const conversion = { rate: '1.0', amount: { minor: 4_820, currency: 'USDT' } };
  const received = { minor: 100, currency: 'USDT' };
  const said = { amountChanged: true, cancelRefused: true, late: true };
  const full = toSessionView(Object.assign(sessionRecord(), { conversion, received, ...said }), 0);
  expect(full).toMatchObject({ conversion, received, ...said });
  expect(Object.keys(full).toSorted()).toEqual(
    [...always, 'conversion', 'received', ...Object.keys(said)].toSorted(),
  );
});
