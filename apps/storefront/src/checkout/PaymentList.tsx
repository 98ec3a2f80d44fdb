import { StablePayCheckout, type StablePayCheckoutProps } from '@stablepay/checkout';
import { DialogForm } from '@stablepay/checkout/dialog';
import { FollowLink } from '../follow/FollowLink.tsx';
import { useMessages } from '../language/useMessages.ts';
import { Link } from '../routing/Link.tsx';
import type { OrderView } from '../../shared/orderView.ts';
import { OtherMethod } from './OtherMethod.tsx';
import { PaymentProvider } from './PaymentProvider.tsx';

/** Brings the code into sight once there is one to scan. */
const showPayment: StablePayCheckoutProps['onStatusChange'] = ({ status }) => {
  if (status !== 'awaitingPayment') return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  document.querySelector('.stablecoin')?.scrollIntoView({ block: 'start', behavior });
};

// The demo shows both ways: `/checkout/…?form=dialog` opens the payment in a window over the shop.
const toForm = () =>
  new URLSearchParams(location.search).get('form') === 'dialog' ? DialogForm : undefined;

/** How the order can be paid. The stablecoin row is the kit's; its neighbours are the shop's. */
export function PaymentList({ order, onPaid }: { order: OrderView; onPaid: () => void }) {
  const { checkout, return: words } = useMessages();
  return (
    <section className="card payment">
      <h2 className="card__title" id="payment-title">
        {checkout.payment}
      </h2>
      <div className="methods" role="radiogroup" aria-labelledby="payment-title">
        <OtherMethod value="card" title={checkout.card} marks={['VISA', 'MC', 'AMEX']} />
        <PaymentProvider>
          <StablePayCheckout
            className="stablecoin"
            form={toForm()}
            name="payment"
            reference={order.reference}
            amount={order.total}
            merchantName="Halden"
            onPaid={onPaid}
            onStatusChange={showPayment}
            paidAction={
              <Link
                className="button button--quiet button--wide"
                href={`/orders/${order.reference}`}
              >
                {words.viewOrder}
              </Link>
            }
          />
          <FollowLink reference={order.reference} />
        </PaymentProvider>
        <OtherMethod value="wallet" title={checkout.wallet} marks={['WALLET']} />
        <OtherMethod value="later" title={checkout.later} marks={['LATER']} />
      </div>
    </section>
  );
}
