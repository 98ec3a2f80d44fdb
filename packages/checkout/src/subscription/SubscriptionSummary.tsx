import type { SubscriptionView } from '@stablepay/core';
import { selectSubscriptionWords } from './selectSubscriptionWords.ts';
import type { SubscriptionMessages } from './SubscriptionMessages.ts';

/** The state in one word, and what happens next. */
export function SubscriptionSummary({
  view,
  messages,
}: {
  view: SubscriptionView;
  messages: SubscriptionMessages;
}) {
  const { tone, status, text } = selectSubscriptionWords({ view, messages });
  return (
    <div className="sp-account__summary">
      <span className="sp-account__pill" data-tone={tone}>
        {status}
      </span>
      <p className="sp-account__text">{text}</p>
    </div>
  );
}
