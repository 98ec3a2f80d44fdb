import type {
  DisplayMessages,
  OptionStateName,
  StateMessages,
} from '../messages/DisplayMessages.ts';
import { fillMessage } from '../messages/fillMessage.ts';
import type { OptionStatus } from './OptionStatus.ts';

/** Writes an exact decimal string with the digits of a language, and no digit more or less. */
function writeDecimal({ text, locale }: { text: string; locale: string }): string | undefined {
  const [, fraction = ''] = /^\d+(?:\.(\d+))?$/.exec(text) ?? [undefined, undefined];
  if (!/^\d+(?:\.\d+)?$/.test(text)) return undefined;
  const digits = { minimumFractionDigits: fraction.length, maximumFractionDigits: fraction.length };
  // A decimal string keeps every digit; checked just above.
  return new Intl.NumberFormat(locale, digits).format(text as Intl.StringNumericLiteral);
}

/** Line and text of a state, with numbers and coins only where the backend gave them. */
export function formatStatus({
  status,
  state,
  messages,
}: {
  status: OptionStatus;
  state: OptionStateName;
  messages: DisplayMessages;
}): StateMessages {
  const { line, text } = messages.states[state];
  const { locale } = messages;
  if ('token' in status && status.token) {
    const values = { token: status.token };
    return { line: fillMessage({ message: messages.paidWith, values }), text };
  }
  if (status.state === 'underpaid' && status.part) {
    const received = writeDecimal({ text: status.part.received, locale });
    const total = writeDecimal({ text: status.part.total, locale });
    if (received && total) {
      const values = { received, total, token: status.part.token };
      return { line, text: fillMessage({ message: messages.receivedOf, values }) };
    }
  }
  if (status.state === 'unreadable' && status.seconds !== undefined) {
    const seconds = new Intl.NumberFormat(locale).format(status.seconds);
    const again = fillMessage({ message: messages.checkingAgain, values: { seconds } });
    return { line, text: `${text} ${again}` };
  }
  return { line, text };
}
