import { StablePayProvider } from '@stablepay/checkout';
import { use, type ReactNode } from 'react';
import { usePaymentWords } from '../language/usePaymentWords.ts';
import { ThemeContext } from '../theme/ThemeContext.ts';

// The demo shows both ways: `/checkout/…?payment-page=popup` opens it beside the shop.
const toPaymentPage = () =>
  new URLSearchParams(location.search).get('payment-page') === 'popup' ? 'popup' : 'tab';

/** The shop's way to its proxy, in its language and looks. */
export function PaymentProvider({ children }: { children: ReactNode }) {
  const messages = usePaymentWords();
  const { theme } = use(ThemeContext);
  return (
    <StablePayProvider
      proxyUrl="/api/stablepay"
      messages={messages}
      theme={theme}
      paymentPage={toPaymentPage()}
    >
      {children}
    </StablePayProvider>
  );
}
