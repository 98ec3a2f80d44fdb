import { createTestClock } from '@stablepay/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { createCarts, type Carts } from '../cart/createCarts.ts';
import { openDatabase } from '../database/openDatabase.ts';
import { createOrders, type Orders } from './createOrders.ts';

const mug = { productId: 'mug', quantity: 1 } as const;
const cart = { visitor: 'anna', currency: 'USD', lines: [mug] } as const;

describe('createOrders', () => {
  let orders: Orders;
  let carts: Carts;

  beforeEach(() => {
    const database = openDatabase();
    carts = createCarts(database);
    orders = createOrders({ database, clock: createTestClock() });
  });

  const place = (order: Partial<Parameters<Orders['place']>[0]> = {}) =>
    orders.place({ ...cart, lines: [...cart.lines], ...order });

  it('gives the same order for the same cart', () => {
    expect(place().reference).toBe(place().reference);
  });

  it('gives another order for other contents, another currency and another visitor', () => {
    const references = [
      place(),
      place({ lines: [{ ...mug, quantity: 2 }] }),
      place({ currency: 'EUR' }),
      place({ visitor: 'ben' }),
    ].map(({ reference }) => reference);
    expect(new Set(references).size).toBe(4);
  });

  it('fulfils once, however often the same key comes', () => {
    const { reference } = place();
    for (let call = 0; call < 3; call += 1) {
      orders.markPaid({ reference, idempotencyKey: 'key-1', late: false });
    }
    expect(orders.find(reference)?.state).toBe('paid');
    expect(orders.fulfilments(reference)).toBe(1);
  });

  it('empties the cart when the order is paid, and not again later', () => {
    carts.setQuantity('anna', 'mug', 1);
    const { reference } = place();
    orders.markPaid({ reference, idempotencyKey: 'key-1', late: false });
    expect(carts.lines('anna')).toEqual([]);
    carts.setQuantity('anna', 'vase', 1);
    orders.markPaid({ reference, idempotencyKey: 'key-1', late: false });
    expect(carts.lines('anna')).toEqual([{ productId: 'vase', quantity: 1 }]);
  });

  it('opens a new order for the same cart once the first one is paid', () => {
    const { reference } = place();
    orders.markPaid({ reference, idempotencyKey: 'key-1', late: true });
    expect(place().reference).not.toBe(reference);
    expect(orders.find(reference)?.late).toBe(true);
  });

  it('remembers what needs a person, without calling the order paid', () => {
    const { reference } = place();
    orders.noteAttention({ reference, idempotencyKey: 'key-2', kind: 'underpaid' });
    expect(orders.find(reference)).toMatchObject({ state: 'open', attention: 'underpaid' });
    expect(orders.fulfilments(reference)).toBe(0);
  });
});
