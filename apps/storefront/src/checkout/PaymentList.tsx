import {
  en,
  StablePayCheckout,
  StablePayProvider,
  type StablePayCheckoutProps,
} from '@stablepay/checkout';
import { zhCN } from '@stablepay/checkout/locales/zh-CN';
import { use } from 'react';
import { useMessages } from '../language/useMessages.ts';
import { Link } from '../routing/Link.tsx';
import { ThemeContext } from '../theme/ThemeContext.ts';
import type { OrderView } from '../../shared/orderView.ts';
import { OtherMethod } from './OtherMethod.tsx';

/** Brings the code into sight once there is one to scan. */
const showPayment: StablePayCheckoutProps['onStatusChange'] = ({ status }) => {
  if (status !== 'awaitingPayment') return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  document.querySelector('.stablecoin')?.scrollIntoView({ block: 'start', behavior });
};

// The demo shows both ways: `/checkout/…?payment-page=popup` opens it beside the shop.
const toPaymentPage = () =>
  new URLSearchParams(location.search).get('payment-page') === 'popup' ? 'popup' : 'tab';

/** How the order can be paid. The stablecoin row is the kit's; its neighbours are the shop's. */
export function PaymentList({ order, onPaid }: { order: OrderView; onPaid: () => void }) {
  const { checkout, return: words, locale } = useMessages();
  const { theme } = use(ThemeContext);
  return (
    <section className="card payment">
      <h2 className="card__title" id="payment-title">
        {checkout.payment}
      </h2>
      <div className="methods" role="radiogroup" aria-labelledby="payment-title">
        <OtherMethod value="card" title={checkout.card} marks={['VISA', 'MC', 'AMEX']} />
        <StablePayProvider
          proxyUrl="/api/stablepay"
          messages={locale === 'en' ? en : zhCN}
          theme={theme}
          paymentPage={toPaymentPage()}
        >
          <StablePayCheckout
            className="stablecoin"
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
        </StablePayProvider>
        <OtherMethod value="wallet" title={checkout.wallet} marks={['WALLET']} />
        <OtherMethod value="later" title={checkout.later} marks={['LATER']} />
      </div>
    </section>
  );
}
