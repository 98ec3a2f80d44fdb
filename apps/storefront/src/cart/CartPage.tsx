import { usePlaceOrder } from '../api/usePlaceOrder.ts';
import { useShop } from '../api/useShop.ts';
import { useMessages } from '../language/useMessages.ts';
import { Sums } from '../order-summary/Sums.tsx';
import { Link } from '../routing/Link.tsx';
import { QueryGate } from '../status/QueryGate.tsx';
import { CartLine } from './CartLine.tsx';

/** What the visitor has chosen, and the way to the checkout. */
export function CartPage() {
  const { cart, problem } = useMessages();
  const shop = useShop();
  const order = usePlaceOrder();
  return (
    <main className="page page--narrow">
      <h1 className="page__title">{cart.title}</h1>
      <QueryGate query={shop}>
        {(view) =>
          view.lines.length === 0 ? (
            <section className="card empty">
              <p className="empty__text">{cart.empty}</p>
              <Link className="button button--quiet" href="/">
                {cart.browse}
              </Link>
            </section>
          ) : (
            <section className="card">
              <ul className="lines">
                {view.lines.map((line) => (
                  <CartLine key={line.productId} line={line} />
                ))}
              </ul>
              <Sums sums={view} />
              {order.error ? (
                <p className="inline-problem" role="alert">
                  {problem.title}. {problem.text}
                </p>
              ) : null}
              <button
                className="button button--wide"
                type="button"
                disabled={order.isPending}
                onClick={() => order.mutate()}
              >
                {cart.checkout}
              </button>
            </section>
          )
        }
      </QueryGate>
    </main>
  );
}
