import { en, StablePayCheckout, StablePayProvider, zhCN } from '@stablepay/checkout';
import { use } from 'react';
import { useMessages } from '../language/useMessages.ts';
import { ThemeContext } from '../theme/ThemeContext.ts';
import type { OrderView } from '../../shared/orderView.ts';
import { OtherMethod } from './OtherMethod.tsx';

/** How the order can be paid. The stablecoin row is the kit's; its neighbours are the shop's. */
export function PaymentList({ order }: { order: OrderView }) {
  const { checkout, locale } = useMessages();
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
        >
          <StablePayCheckout name="payment" reference={order.reference} amount={order.total} />
        </StablePayProvider>
        <OtherMethod value="wallet" title={checkout.wallet} marks={['WALLET']} />
        <OtherMethod value="later" title={checkout.later} marks={['LATER']} />
      </div>
    </section>
  );
}
