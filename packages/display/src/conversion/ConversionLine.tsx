import {
  type Conversion,
  decimalStringOf,
  formatDecimal,
  type Money,
  proveConversion,
} from '@stablepay/core';
import { fillMessage } from '../messages/fillMessage.ts';
import type { DisplayMessages } from '../messages/DisplayMessages.ts';
import { AmountLine } from '../payment-option/AmountLine.tsx';

/**
 * What the shopper pays, in a stablecoin only where it is sure: for a price in USD before a session
 * exists (1:1), and for a session whose own numbers prove it (API reference 5.7, A10). Otherwise
 * the price alone.
 */
export function ConversionLine({
  amount,
  session,
  messages,
}: {
  amount: Money;
  /** The session, once there is one; its fields are not believed before they are proven. */
  session?: { conversion?: Conversion | undefined } | undefined;
  messages: DisplayMessages;
}) {
  if (!session) return <AmountLine amount={amount} messages={messages} />;
  const proven = proveConversion({ amount, conversion: session.conversion });
  const { locale } = messages;
  const text = proven?.decimal ?? decimalStringOf(amount);
  if (text === undefined) return null;
  if (!proven) {
    const price = formatDecimal({ text, currency: amount.currency, locale });
    return <p className="sp-panel__amount">{price}</p>;
  }
  const digits = text.length - text.indexOf('.') - 1;
  const values = {
    // A decimal string of core's, which keeps every digit.
    amount: new Intl.NumberFormat(locale, { minimumFractionDigits: digits }).format(
      text as Intl.StringNumericLiteral,
    ),
    token: proven.token,
  };
  return (
    <>
      <p className="sp-panel__amount">{fillMessage({ message: messages.youPayToken, values })}</p>
      <p className="sp-panel__note">{messages.networkFees}</p>
    </>
  );
}
