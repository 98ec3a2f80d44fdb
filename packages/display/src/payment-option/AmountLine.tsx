import { decimalStringOf, formatDecimal, isTokenCode, type Money } from '@stablepay/core';
import type { OptionMessages } from '../messages/OptionMessages.ts';
import { fillMessage } from '../messages/fillMessage.ts';

/**
 * What the shopper will pay, as far as it is known before a session exists: USD is 1:1, anything
 * else is converted by StablePay later, so no number is given (display guide 3.2). A price that
 * can't be written exactly is left out: an option without a price is better than no checkout.
 */
export function AmountLine({ amount, messages }: { amount: Money; messages: OptionMessages }) {
  const { currency } = amount;
  const { locale } = messages;
  const text = decimalStringOf(amount);
  if (text === undefined || isTokenCode(currency)) return null;
  if (currency.toUpperCase() === 'USD') {
    const values = { amount: formatDecimal({ text, currency, locale, bare: true }) };
    return (
      <>
        <p className="sp-panel__amount">{fillMessage({ message: messages.youPay, values })}</p>
        <p className="sp-panel__note">{messages.networkFees}</p>
      </>
    );
  }
  const values = { price: formatDecimal({ text, currency, locale }) };
  return <p className="sp-panel__note">{fillMessage({ message: messages.converted, values })}</p>;
}
