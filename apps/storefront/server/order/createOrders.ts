import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '@stablepay/core';
import type { ShopCurrency } from '../../shared/shopCurrencies.ts';
import type { Line } from '../catalogue/priceLines.ts';
import { createReference } from './createReference.ts';
import { parseOrderRow, type Order } from './parseOrderRow.ts';

export type Orders = ReturnType<typeof createOrders>;

const selectOrder = `
  select o.reference, o.visitor_id, o.currency, o.contents, o.state,
    (select max(late) from payments p where p.reference = o.reference) as late,
    (select kind from attentions a where a.reference = o.reference order by rowid desc limit 1)
      as attention
  from orders o`;

/** The shop's orders. An order never changes its contents; another cart is another order. */
export function createOrders({ database, clock }: { database: DatabaseSync; clock: Clock }) {
  const byReference = database.prepare(`${selectOrder} where o.reference = ?`);
  const openOne = database.prepare(
    `${selectOrder} where o.visitor_id = ? and o.currency = ? and o.contents = ? and o.state = 'open'`,
  );
  const insert = database.prepare(
    'insert into orders (reference, visitor_id, currency, contents, created_at) values (?, ?, ?, ?, ?) on conflict do nothing',
  );
  const insertPayment = database.prepare(
    'insert into payments (idempotency_key, reference, late, at) values (?, ?, ?, ?) on conflict do nothing',
  );
  const setPaid = database.prepare(`update orders set state = 'paid' where reference = ?`);
  const emptyCart = database.prepare(
    `delete from cart_lines where visitor_id = (select visitor_id from orders where reference = ?)`,
  );
  const insertAttention = database.prepare(
    'insert into attentions (idempotency_key, reference, kind, at) values (?, ?, ?, ?) on conflict do nothing',
  );
  const paidOnes = database.prepare(
    `${selectOrder} where o.state = 'paid' order by o.created_at desc limit 50`,
  );
  const countPayments = database.prepare('select count(*) as n from payments where reference = ?');

  const find = (reference: string): Order | undefined => {
    const row = byReference.get(reference);
    return row && parseOrderRow(row);
  };

  return {
    find,
    /** The open order for exactly these lines; clicking twice gives the same one. */
    place: (order: { visitor: string; currency: ShopCurrency; lines: Line[] }): Order => {
      const contents = JSON.stringify(order.lines);
      insert.run(createReference(), order.visitor, order.currency, contents, clock.now());
      const row = openOne.get(order.visitor, order.currency, contents);
      if (!row) throw new Error('The order was not written.');
      return parseOrderRow(row);
    },
    /**
     * Fulfils an order. May be called any number of times with the same key: the key is unique,
     * so goods leave once. Runs in one turn of the event loop, so nothing can come in between.
     */
    markPaid: (payment: { reference: string; idempotencyKey: string; late: boolean }): void => {
      const { reference, idempotencyKey, late } = payment;
      const { changes } = insertPayment.run(idempotencyKey, reference, late ? 1 : 0, clock.now());
      if (changes === 0) return;
      setPaid.run(reference);
      emptyCart.run(reference);
    },
    noteAttention: (note: { reference: string; idempotencyKey: string; kind: string }): void => {
      insertAttention.run(note.idempotencyKey, note.reference, note.kind, clock.now());
    },
    /** Paid orders, the newest 50. */
    paid: (): Order[] => paidOnes.all().map((row) => parseOrderRow(row)),
    /** How often the order was fulfilled; anything but 0 or 1 is a bug. */
    fulfilments: (reference: string): number => Number(countPayments.get(reference)?.['n']),
  };
}
