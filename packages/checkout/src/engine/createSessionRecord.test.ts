import { expect, it } from 'vitest';
import { createBrokenStorage, createTestStorage } from '../../test/createTestStorage.ts';
import { createSessionRecord } from './createSessionRecord.ts';

const stored = { sessionId: 'cs_1', token: 'token', paidSeen: false };
const place = { proxyUrl: '/api/stablepay', reference: 'ORD-1' };

it('keeps a session per order, under the documented key', () => {
  const storage = createTestStorage();
  const record = createSessionRecord({ storage, ...place });
  record.save(stored);
  expect(record.load()).toEqual(stored);
  expect(storage.getItem('stablepay:session:/api/stablepay:ORD-1')).not.toBeNull();
  expect(createSessionRecord({ storage, ...place, reference: 'ORD-2' }).load()).toBeUndefined();
  record.clear();
  expect(record.load()).toBeUndefined();
});

it('of a signed reference it keeps the order: the next page has another expiry and signature', () => {
  const storage = createTestStorage();
  const signed = (order: string, expiry: number, tag: string) => ({
    ...{ storage, ...place },
    reference: `${order}.${expiry}.${tag.repeat(43)}`,
  });
  createSessionRecord(signed('PL-1.2', 1_795_909_539, 'M')).save(stored);
  expect([...storage.entries.keys(), ...storage.entries.values()].join('\n')).not.toContain('MMM');
  expect(createSessionRecord(signed('PL-1.2', 1_795_990_000, '-')).load()).toEqual(stored);
  expect(createSessionRecord(signed('PL-1.3', 1_795_990_000, '-')).load()).toBeUndefined();
  // What only looks a little like it is an order of its own.
  const short = { storage, ...place, reference: 'PL-1.2.1795909539.MMM' };
  expect(createSessionRecord(short).load()).toBeUndefined();
});

it('keeps the newest 50 orders and touches no key of others', () => {
  const storage = createTestStorage();
  storage.setItem('cart', 'of the shop');
  for (let order = 0; order < 60; order += 1) {
    createSessionRecord({ storage, ...place, reference: `ORD-${order}` }).save(stored);
  }
  const kept = [...storage.entries.keys()].filter((key) => key.startsWith('stablepay:session:'));
  expect(kept).toHaveLength(50);
  expect(kept).toContain('stablepay:session:/api/stablepay:ORD-59');
  expect(storage.getItem('cart')).toBe('of the shop');
});

it('survives an index that is broken or names keys of others', () => {
  const storage = createTestStorage();
  storage.setItem('cart', 'of the shop');
  const foreign = Array.from({ length: 60 }, () => 'cart');
  for (const index of ['{', 'null', '[1,null]', JSON.stringify(foreign)]) {
    storage.setItem('stablepay:index', index);
    const record = createSessionRecord({ storage, ...place });
    record.save(stored);
    expect(record.load()).toEqual(stored);
  }
  expect(storage.getItem('cart')).toBe('of the shop');
});

it.each([undefined, createBrokenStorage()])(
  'never throws, whatever the storage does',
  (storage) => {
    const record = createSessionRecord({ storage, ...place });
    record.save(stored);
    expect(record.load()).toBeUndefined();
    record.clear();
  },
);
