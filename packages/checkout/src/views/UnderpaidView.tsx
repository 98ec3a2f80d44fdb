import { selectReceived } from '../amount/selectReceived.ts';
import { fillMessage } from '../messages/fillMessage.ts';
import { PayLink } from '../parts/PayLink.tsx';
import { SupportLink } from '../parts/SupportLink.tsx';
import { Outcome } from './Outcome.tsx';
import type { SessionViewProps } from './ViewProps.ts';

/** Part of the money came. Numbers only where the backend knows them. */
export function UnderpaidView({ checkout, messages, state }: SessionViewProps) {
  const words = messages.underpaid;
  const amounts = selectReceived({ session: state.session, locale: messages.locale });
  const { checkoutUrl: url } = checkout;
  return (
    <Outcome
      tone="warning"
      icon="alert"
      title={amounts ? fillMessage(words.titleWithAmounts, amounts) : words.title}
      text={amounts ? fillMessage(words.textWithAmounts, amounts) : words.text}
    >
      {url ? <PayLink url={url} label={words.payTheRest} messages={messages} /> : null}
      <SupportLink config={checkout.config} messages={messages} />
    </Outcome>
  );
}
