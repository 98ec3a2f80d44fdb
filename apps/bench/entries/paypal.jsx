// https://developer.paypal.com/sdk/js/configuration
import { PayPalButtons, PayPalScriptProvider } from '@paypal/react-paypal-js';
import { createRoot } from 'react-dom/client';

createRoot(document.querySelector('#app')).render(
  <PayPalScriptProvider options={{ clientId: 'test', currency: 'USD' }}>
    <PayPalButtons createOrder={() => Promise.resolve('bench')} />
  </PayPalScriptProvider>,
);
