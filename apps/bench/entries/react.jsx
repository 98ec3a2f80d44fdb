// README: React, in ten lines
import { StablePayCheckout, StablePayProvider } from '@stablepay/checkout';
import '@stablepay/checkout/styles.css';
import { createRoot } from 'react-dom/client';

const app = document.querySelector('#app');
createRoot(app).render(
  <StablePayProvider proxyUrl="/api/stablepay">
    <StablePayCheckout
      frame="card"
      reference={app.dataset.reference}
      amount={{ minor: 4820, currency: 'USD' }}
    />
  </StablePayProvider>,
);
