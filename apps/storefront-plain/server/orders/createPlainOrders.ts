import { randomInt } from 'node:crypto';

export type Line = { name: string; price: number; quantity: number };

export type PlainOrder = {
  reference: string;
  visitor: string;
  /** The shop it was placed in, or `game`. */
  shop: string;
  currency: string;
  lines: readonly Line[];
  total: number;
  state: 'open' | 'paid';
};

export type PlainOrders = ReturnType<typeof createPlainOrders>;

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** An order number nobody guesses: 50 random bits. `PL` tells it from the React shop's. */
const createReference = () => {
  const random = Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('');
  return `PL-${random.slice(0, 5)}-${random.slice(5)}`;
};

/** The plain shops' orders, in memory: a demo forgets them when it ends. */
export function createPlainOrders() {
  const orders = new Map<string, PlainOrder>();
  const fulfilled = new Set<string>();
  return {
    find: (reference: string): PlainOrder | undefined => orders.get(reference),
    /** The visitor's open order for exactly these lines; looking twice gives the same one. */
    place: (wanted: Pick<PlainOrder, 'visitor' | 'shop' | 'currency' | 'lines'>): PlainOrder => {
      const contents = JSON.stringify(wanted.lines);
      for (const order of orders.values()) {
        const same =
          order.state === 'open' &&
          order.visitor === wanted.visitor &&
          order.shop === wanted.shop &&
          JSON.stringify(order.lines) === contents;
        if (same) return order;
      }
      const total = wanted.lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
      const order: PlainOrder = { ...wanted, reference: createReference(), total, state: 'open' };
      orders.set(order.reference, order);
      return order;
    },
    /** Fulfils an order; the same key again changes nothing. False when it is none of ours. */
    markPaid: (payment: { reference: string; idempotencyKey: string }): boolean => {
      const order = orders.get(payment.reference);
      if (!order) return false;
      if (!fulfilled.has(payment.idempotencyKey)) {
        fulfilled.add(payment.idempotencyKey);
        orders.set(order.reference, { ...order, state: 'paid' });
      }
      return true;
    },
    /** Paid orders, the newest 50, of everybody or of one visitor. */
    paid: (visitor?: string): PlainOrder[] =>
      [...orders.values()]
        .filter((order) => order.state === 'paid' && (visitor ?? order.visitor) === order.visitor)
        .toReversed()
        .slice(0, 50),
    fulfilments: () => fulfilled.size,
  };
}
