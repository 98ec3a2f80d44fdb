import { useOrder } from '../api/useOrder.ts';
import { useMessages } from '../language/useMessages.ts';
import { OrderSummary } from '../order-summary/OrderSummary.tsx';
import { OrderRefunds } from '../refunds/OrderRefunds.tsx';
import { Link } from '../routing/Link.tsx';
import { QueryGate } from '../status/QueryGate.tsx';
import { OrderNotice } from './OrderNotice.tsx';

/** An order after the checkout: its state, as the backend knows it, and its contents. */
export function OrderPage({ reference }: { reference: string }) {
  const { order: words } = useMessages();
  const query = useOrder({ reference, follow: true });
  return (
    <main className="page page--narrow">
      <QueryGate query={query}>
        {(order) => (
          <>
            <OrderNotice order={order} onPaid={() => void query.refetch()} />
            {order.state === 'paid' ? <OrderRefunds reference={reference} /> : null}
            <OrderSummary order={order} />
            <Link className="button button--quiet button--wide" href="/">
              {words.shopOn}
            </Link>
          </>
        )}
      </QueryGate>
    </main>
  );
}
