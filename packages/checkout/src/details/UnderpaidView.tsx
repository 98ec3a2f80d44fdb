import { selectReceived } from '../amount/selectReceived.ts';
import { fillMessage } from '../messages/fillMessage.ts';
import { PayLink } from '../parts/PayLink.tsx';
import { alertIcon } from '../parts/icons.ts';
import { Outcome } from '../views/Outcome.tsx';
import { SupportActions } from './SupportActions.tsx';
import type { SessionDetailProps } from './Details.ts';

/** Part of the money came. Numbers only where the backend knows them. */
export function UnderpaidView(props: SessionDetailProps) {
  const { checkout, messages, state, words } = props;
  const { title, text, titleWithAmounts, textWithAmounts, payTheRest } = words.underpaid;
  const amounts = selectReceived({ session: state.session, locale: messages.locale });
  const { checkoutUrl: url } = checkout;
  return (
    <Outcome
      tone="warning"
      icon={alertIcon}
      title={amounts ? fillMessage(titleWithAmounts, amounts) : title}
      text={amounts ? fillMessage(textWithAmounts, amounts) : text}
    >
      {url ? <PayLink {...props} url={url} label={payTheRest} /> : null}
      <SupportActions {...props} />
    </Outcome>
  );
}
