import type { SubscriptionView } from '@stablepay/core';
import type { RefObject } from 'react';
import { selectSubscriptionWords } from './selectSubscriptionWords.ts';
import type { SubscriptionMessages } from './SubscriptionMessages.ts';

/** The state in one word, and what happens next. */
export function SubscriptionSummary({
  view,
  messages,
  textRef,
}: {
  view: SubscriptionView;
  messages: SubscriptionMessages;
  /** Takes the focus of a form that is done. */
  textRef?: RefObject<HTMLParagraphElement | null> | undefined;
}) {
  const { tone, status, text } = selectSubscriptionWords({ view, messages });
  return (
    <div className="sp-account__summary">
      <span className="sp-account__pill" data-tone={tone}>
        {status}
      </span>
      <p className="sp-account__text" ref={textRef} tabIndex={-1}>
        {text}
      </p>
    </div>
  );
}
