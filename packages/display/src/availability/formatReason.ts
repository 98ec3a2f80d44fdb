import { decimalStringOf, formatDecimal, type Money } from '@stablepay/core';
import type { DisplayMessages } from '../messages/DisplayMessages.ts';
import { fillMessage } from '../messages/fillMessage.ts';
import type { UnavailableReason } from './selectAvailability.ts';

/**
 * The `disabledReason` of an option in the shopper's language. A limit that can't be written
 * exactly is not written.
 */
export function formatReason({
  reason,
  messages: { locale, reasons },
}: {
  reason: UnavailableReason;
  messages: Pick<DisplayMessages, 'locale' | 'reasons'>;
}): string {
  const withLimit = (message: string, { minor, currency }: Money) => {
    const text = decimalStringOf({ minor, currency });
    if (text === undefined) return reasons.unavailable;
    return fillMessage({ message, values: { limit: formatDecimal({ text, currency, locale }) } });
  };
  switch (reason.kind) {
    case 'belowMinimum':
      return withLimit(reasons.belowMinimum, reason.limit);
    case 'aboveMaximum':
      return withLimit(reasons.aboveMaximum, reason.limit);
    case 'currency':
      return fillMessage({ message: reasons.currency, values: { currency: reason.currency } });
    case 'unavailable':
      return reasons.unavailable;
    default:
      return reason satisfies never;
  }
}
