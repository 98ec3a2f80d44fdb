import { StablePayCheckout, StablePayProvider } from '@stablepay/checkout';
import { createRoot } from 'react-dom/client';

const tell = (event: Event) => void document.dispatchEvent(event);

createRoot(document.querySelector('main') ?? document.body).render(
  <StablePayProvider proxyUrl="/api/stablepay">
    <StablePayCheckout
      name="payment"
      reference="ORD-1"
      amount={{ minor: 4820, currency: 'USD' }}
      onPaid={() => tell(new Event('stablepay:paid'))}
      onStatusChange={({ status }) =>
        tell(Object.assign(new Event('stablepay:status'), { status }))
      }
      onChooseOther={() => tell(new Event('stablepay:choose-other'))}
    />
  </StablePayProvider>,
);
