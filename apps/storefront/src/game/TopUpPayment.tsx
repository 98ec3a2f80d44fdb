import { useCheckout } from '@stablepay/checkout';
import { CheckoutDialog } from '@stablepay/checkout/dialog';
import { formatMoney } from '@stablepay/core';
import { useState } from 'react';
import type { TopUpView } from '../../shared/gameView.ts';
import { useMessages } from '../language/useMessages.ts';
import { usePaymentWords } from '../language/usePaymentWords.ts';

/** What is bought, said once more; the button; and the payment over the game. */
export function TopUpPayment({
  topUp: { reference, coins, price },
  onPause,
  onResume,
  onPaid,
}: {
  topUp: TopUpView;
  onPause: () => void;
  onResume: () => void;
  onPaid: () => void;
}) {
  const { game: words, locale } = useMessages();
  const { gaming, actions } = usePaymentWords().option;
  const [isOpen, setIsOpen] = useState(false);
  const { phase, start } = useCheckout({ reference });
  const bought = {
    coins: new Intl.NumberFormat(locale).format(coins),
    price: formatMoney({ money: price, locale }),
  };
  return (
    <div className="top-up">
      <p className="top-up__confirm">
        {gaming.confirm} {words.confirm(bought)}
      </p>
      <button
        className="button button--wide"
        type="button"
        onClick={() => {
          start();
          setIsOpen(true);
        }}
      >
        {phase === 'awaitingPayment' ? actions.continuePayment : gaming.topUpButton}
      </button>
      <CheckoutDialog
        layout="gaming"
        reference={reference}
        merchantName={words.title}
        open={isOpen}
        onClose={() => setIsOpen(false)}
        {...{ onPause, onResume, onPaid }}
      />
    </div>
  );
}
