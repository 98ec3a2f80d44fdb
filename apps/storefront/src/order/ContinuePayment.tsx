import { StablePayProvider, useCheckout } from '@stablepay/checkout';
import { CheckoutDialog } from '@stablepay/checkout/dialog';
import { use, useState } from 'react';
import { useMessages } from '../language/useMessages.ts';
import { usePaymentWords } from '../language/usePaymentWords.ts';
import { ThemeContext } from '../theme/ThemeContext.ts';

function PaymentButton({ reference, onPaid }: { reference: string; onPaid: () => void }) {
  const { order: words } = useMessages();
  const { start } = useCheckout({ reference });
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        className="button"
        type="button"
        onClick={() => {
          start();
          setIsOpen(true);
        }}
      >
        {words.pay}
      </button>
      <CheckoutDialog
        reference={reference}
        merchantName="Halden"
        open={isOpen}
        onClose={() => setIsOpen(false)}
        onPaid={onPaid}
      />
    </>
  );
}

/** Goes on with an order's payment where somebody looks at the order: in a window over it. */
export function ContinuePayment(props: { reference: string; onPaid: () => void }) {
  const messages = usePaymentWords();
  const { theme } = use(ThemeContext);
  return (
    <StablePayProvider proxyUrl="/api/stablepay" messages={messages} theme={theme}>
      <PaymentButton {...props} />
    </StablePayProvider>
  );
}
