import { describe, expect, it } from 'vitest';
import { refundEntry, refundLedger } from '../../test/refundEntry.ts';
import { sessionRecord } from '../../test/sessionRecord.ts';
import { subscriptionRecord } from '../../test/subscriptionRecord.ts';
import { ledgerKind, pointerKind } from '../refunds/RefundLedger.ts';
import { membershipKind, subscriptionKind } from '../subscriptions/SubscriptionRecord.ts';
import { orderKind, sessionKind } from './recordKinds.ts';

const order = {
  ...{ reference: 'ORD-1', attempts: [], askedAmount: { minor: 1, currency: 'USD' } },
};
const ledger = refundLedger({ refunds: [refundEntry()] });
const membership = { key: 'abc', customer: 'cust-42', reference: 'pro', attempts: [] };
const pointer = { id: 'cs_1-r1', paymentId: 'cs_1' };

// Under these names, and with these fields, records of older versions lie in the shops' stores.
describe.each([
  { kind: orderKind, record: order, name: 'order', key: 'ORD-1', root: 'order' },
  { kind: sessionKind, record: sessionRecord(), name: 'session', key: 'cs_1', root: 'session' },
  { kind: ledgerKind, record: ledger, name: 'refunds', key: 'cs_1', root: 'refunds' },
  { kind: pointerKind, record: pointer, name: 'refund', key: 'cs_1-r1', root: 'refund' },
  {
    ...{ kind: subscriptionKind, record: subscriptionRecord(), name: 'subscription' },
    ...{ key: 'sub_1', root: 'subscription' },
  },
  { kind: membershipKind, record: membership, name: 'membership', key: 'abc', root: 'membership' },
])('a record of the kind $name', ({ kind, record, name, key, root }) => {
  const { parse }: { parse: (value: unknown) => unknown } = kind;
  const keyOf: (value: never) => string = kind.keyOf;

  it('lies where it always lay, and is read as it was written', () => {
    expect(kind.name).toBe(name);
    expect(keyOf(record as never)).toBe(key);
    expect(parse(record)).toEqual(record);
  });

  it('is refused when it is nothing we wrote, and the error says why', () => {
    expect(() => parse(null)).toThrow(expect.objectContaining({ path: root }));
  });
});

describe('a record', () => {
  it.each([
    ...['reference', 'attempts', 'askedAmount'].map((field) => ['order', field, orderKind, order]),
    ...[
      ...['id', 'reference', 'orderId', 'status', 'url', 'revision', 'attempt', 'createdAt'],
      ...['expiresAt', 'readAt', 'dueAt', 'amount', 'effects'],
    ].map((field) => ['session', field, sessionKind, sessionRecord()]),
    ...['paymentId', 'captured', 'owner', 'refunds'].map((field) => [
      ...['refunds', field, ledgerKind, ledger],
    ]),
    ...[
      ...['id', 'reference', 'customer', 'membership', 'status', 'product', 'revision', 'attempt'],
      ...['turn', 'intervalCount', 'createdAt', 'readAt', 'price'],
    ].map((field) => ['subscription', field, subscriptionKind, subscriptionRecord()]),
    ...['key', 'customer', 'reference', 'attempts'].map((field) => [
      ...['membership', field, membershipKind, membership],
    ]),
    ...['id', 'paymentId'].map((field) => ['refund', field, pointerKind, pointer]),
  ] as [string, string, { parse: (value: unknown) => unknown }, object][])(
    'of the kind %s without its %s is refused by that name',
    (root, field, { parse }, record) => {
      expect(() => parse({ ...record, [field]: undefined })).toThrow(
        expect.objectContaining({ path: `${root}.${field}` }),
      );
    },
  );
});

describe('reconcile looks at', () => {
  it('a session until it is settled, a ledger as long as it says, an order and a pointer never', () => {
    expect(sessionKind.dueAtOf(sessionRecord({ dueAt: 7 }))).toBe(7);
    expect(sessionKind.dueAtOf(sessionRecord({ dueAt: 7, settled: true }))).toBeUndefined();
    expect(ledgerKind.dueAtOf(refundLedger({ dueAt: 7 }))).toBe(7);
    expect(ledgerKind.dueAtOf(refundLedger())).toBeUndefined();
    expect(subscriptionKind.dueAtOf(subscriptionRecord({ dueAt: 7 }))).toBe(7);
    expect(membershipKind.dueAtOf(membershipKind.parse(membership))).toBeUndefined();
    expect(orderKind.dueAtOf(orderKind.parse(order))).toBeUndefined();
    expect(pointerKind.dueAtOf(pointer)).toBeUndefined();
  });

  it('wakes who waits for a session or a refund when it changed, and nobody for the others', () => {
    expect(sessionKind.revisionOf(sessionRecord({ revision: 7 }))).toBe(7);
    expect(ledgerKind.revisionOf(refundLedger({ revision: 7 }))).toBe(7);
    expect(subscriptionKind.revisionOf(subscriptionRecord({ revision: 7 }))).toBe(7);
    expect(membershipKind.revisionOf(membershipKind.parse(membership))).toBe(0);
    expect(orderKind.revisionOf(orderKind.parse(order))).toBe(0);
    expect(pointerKind.revisionOf(pointer)).toBe(0);
  });
});
