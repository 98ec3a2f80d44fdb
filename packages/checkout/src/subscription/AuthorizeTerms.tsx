import { fillMessage } from '../messages/fillMessage.ts';
import { fillPlural } from '../resource/fillPlural.ts';
import { formatDay } from '../resource/formatDay.ts';
import { formatPlanPrice } from './formatPlanPrice.ts';
import type { PlanPreview } from './PlanPreview.ts';
import type { SubscriptionMessages } from './SubscriptionMessages.ts';

/** "What you authorise": how much, when first, how often, and how it ends. */
export function AuthorizeTerms({
  plan,
  messages,
}: {
  plan: PlanPreview;
  messages: SubscriptionMessages;
}) {
  const { authorizing, locale } = messages;
  const { trialEndsAt, iterations } = plan;
  const price = formatPlanPrice({ plan, messages });
  return (
    <div className="sp-account__terms">
      <h3 className="sp-account__subtitle">{authorizing.title}</h3>
      <ul className="sp-account__list">
        <li>{fillMessage(authorizing.charges, { price })}</li>
        <li>
          {trialEndsAt === undefined
            ? authorizing.firstCharge
            : fillMessage(authorizing.trial, { date: formatDay({ at: trialEndsAt, locale }) })}
        </li>
        {iterations === undefined ? null : (
          <li>{fillPlural({ forms: authorizing.payments, count: iterations, locale })}</li>
        )}
        <li>{authorizing.cancelAnytime}</li>
      </ul>
    </div>
  );
}
