import { selectAmounts } from '../amount/selectAmounts.ts';
import { fillMessage } from '../messages/fillMessage.ts';
import type { SessionViewProps } from '../views/ViewProps.ts';

/** How much, in large type, and for what. */
export function Amount({ state: { session }, messages, details }: SessionViewProps) {
  const priced = { session, locale: messages.locale };
  const shown = details?.selectProvenAmounts(priced) ?? selectAmounts(priced);
  const { headline, token, price, isLocked } = shown;
  const fill = details?.fill ?? fillMessage;
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
        {fill(price ? messages.orderWithPrice : messages.order, {
          reference: session.reference,
          price: price ?? '',
        })}
      </p>
      {isLocked ? <p className="sp-amount__order">{details?.words.rateLocked}</p> : null}
    </div>
  );
}
