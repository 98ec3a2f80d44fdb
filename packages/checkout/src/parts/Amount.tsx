import type { SessionView } from '@stablepay/core';
import { selectAmounts } from '../amount/selectAmounts.ts';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';
import { fillMessage } from '../messages/fillMessage.ts';

/** How much, in large type, and for what. */
export function Amount({
  session,
  messages,
}: {
  session: SessionView;
  messages: CheckoutMessages;
}) {
  const { headline, token, price } = selectAmounts({ session, locale: messages.locale });
  const { reference } = session;
  return (
    <div className="sp-amount">
      <p className="sp-amount__line">
        <span className="sp-amount__number">{headline}</span>
        {token ? (
          <span className="sp-amount__token">
            {token === 'either' ? messages.eitherToken : token}
          </span>
        ) : null}
      </p>
      <p className="sp-amount__order">
        {price === undefined
          ? fillMessage(messages.order, { reference })
          : fillMessage(messages.orderWithPrice, { reference, price })}
      </p>
    </div>
  );
}
