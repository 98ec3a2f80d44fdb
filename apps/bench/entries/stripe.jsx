// https://docs.stripe.com/sdks/stripejs-react
import { Elements, PaymentElement } from '@stripe/react-stripe-js';
import { loadStripe } from '@stripe/stripe-js';
import { createRoot } from 'react-dom/client';

const stripe = loadStripe('pk_test_bench');
createRoot(document.querySelector('#app')).render(
  <Elements stripe={stripe} options={{ mode: 'payment', amount: 4820, currency: 'usd' }}>
    <PaymentElement />
  </Elements>,
);
