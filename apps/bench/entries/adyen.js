// https://docs.adyen.com/online-payments/build-your-integration: advanced flow, cards only
import { AdyenCheckout, Card, Dropin } from '@adyen/adyen-web';
import '@adyen/adyen-web/styles/adyen.css';

const checkout = await AdyenCheckout({
  clientKey: 'test_BENCHBENCHBENCHBENCHBENCHBENCHBE',
  environment: 'test',
  locale: 'en-US',
  countryCode: 'US',
  amount: { value: 4820, currency: 'USD' },
  analytics: { enabled: false },
  paymentMethodsResponse: {
    paymentMethods: [{ type: 'scheme', name: 'Cards', brands: ['visa', 'mc', 'amex'] }],
  },
  onSubmit: () => {},
});
new Dropin(checkout, { paymentMethodComponents: [Card] }).mount('#app');
