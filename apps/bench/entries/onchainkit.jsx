// https://docs.base.org/onchainkit
import { OnchainKitProvider } from '@coinbase/onchainkit';
import { Checkout, CheckoutButton } from '@coinbase/onchainkit/checkout';
import '@coinbase/onchainkit/styles.css';
import { createRoot } from 'react-dom/client';
import { base } from 'wagmi/chains';

createRoot(document.querySelector('#app')).render(
  <OnchainKitProvider chain={base} apiKey="bench">
    <Checkout productId="bench">
      <CheckoutButton text="Pay" />
    </Checkout>
  </OnchainKitProvider>,
);
