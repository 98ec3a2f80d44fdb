import { formatMoney } from '@stablepay/core';
import { ProductArt } from '../art/ProductArt.tsx';
import { useMessages } from '../language/useMessages.ts';
import type { OrderView } from '../../shared/orderView.ts';
import { Sums } from './Sums.tsx';

/** What an order holds and costs. */
export function OrderSummary({ order }: { order: OrderView }) {
  const { sums, cart, products, checkout, locale } = useMessages();
  return (
    <section className="card summary" aria-label={sums.title}>
      <h2 className="card__title">{sums.title}</h2>
      <p className="summary__reference">{checkout.order({ reference: order.reference })}</p>
      <ul className="lines">
        {order.lines.map(({ productId, quantity, total }) => (
          <li className="line line--small" key={productId}>
            <span className="line__picture">
              <ProductArt productId={productId} />
            </span>
            <span className="line__text">
              <span className="line__name">{products[productId].name}</span>
              <span className="line__detail">{cart.quantity({ quantity })}</span>
            </span>
            <span className="line__total">{formatMoney({ money: total, locale })}</span>
          </li>
        ))}
      </ul>
      <Sums sums={order} />
    </section>
  );
}
