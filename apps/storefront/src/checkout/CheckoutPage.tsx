import { useState } from 'react';
import { useOrder } from '../api/useOrder.ts';
import { Icon } from '../icons/Icon.tsx';
import { useMessages } from '../language/useMessages.ts';
import { OrderSummary } from '../order-summary/OrderSummary.tsx';
import { Link } from '../routing/Link.tsx';
import { QueryGate } from '../status/QueryGate.tsx';
import { DeliveryCard } from './DeliveryCard.tsx';
import { PaymentList } from './PaymentList.tsx';
import { useLeaveWhenPaid } from './useLeaveWhenPaid.ts';

/** Delivery, payment and what the order holds. */
export function CheckoutPage({ reference }: { reference: string }) {
  const { checkout } = useMessages();
  const [isPaid, setIsPaid] = useState(false);
  const query = useOrder({ reference, follow: isPaid });
  useLeaveWhenPaid(query.data);
  return (
    <main className="page">
      <div className="page__head">
        <Link className="back" href="/cart">
          <Icon name="back" />
          {checkout.back}
        </Link>
        <h1 className="page__title">{checkout.title}</h1>
      </div>
      <QueryGate query={query}>
        {(order) => (
          <div className="checkout">
            <div className="checkout__main">
              <DeliveryCard />
              <PaymentList
                order={order}
                onPaid={() => {
                  setIsPaid(true);
                  void query.refetch();
                }}
              />
            </div>
            <OrderSummary order={order} />
          </div>
        )}
      </QueryGate>
    </main>
  );
}
