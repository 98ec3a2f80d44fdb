import { formatAmount, formatMoney, isCurrencyCode, type Money } from '@stablepay/core';
import type { DisplayMessages } from '../messages/DisplayMessages.ts';
import { fillMessage } from '../messages/fillMessage.ts';

/**
 * What the shopper will pay, as far as it is known before a session exists: USD is 1:1, anything
 * else is converted by StablePay later, so no number is given (display guide 3.2).
 */
export function AmountLine({ amount, messages }: { amount: Money; messages: DisplayMessages }) {
  const { locale } = messages;
  if (amount.currency.toUpperCase() === 'USD') {
    const message = messages.youPay;
    const values = { amount: formatAmount({ money: amount, locale }) };
    return (
      <>
        <p className="sp-panel__amount">{fillMessage({ message, values })}</p>
        <p className="sp-panel__note">{messages.networkFees}</p>
      </>
    );
  }
  // Outside the 22 pricing currencies there is nothing true to say.
  if (!isCurrencyCode(amount.currency)) return null;
  const message = messages.converted;
  const values = { price: formatMoney({ money: amount, locale }) };
  return <p className="sp-panel__note">{fillMessage({ message, values })}</p>;
}
