'use client';

import { canAuthorize } from '@stablepay/core';
import { useRef } from 'react';
import { AccountFrame } from '../account/AccountFrame.tsx';
import { AccountNotice } from '../account/AccountNotice.tsx';
import { AccountSkeleton } from '../account/AccountSkeleton.tsx';
import { enSubscription } from '../account/locales/en.ts';
import { AuthorizePage } from './AuthorizePage.tsx';
import { CancelSubscription } from './CancelSubscription.tsx';
import { formatPlanPrice } from './formatPlanPrice.ts';
import { selectSubscriptionWords } from './selectSubscriptionWords.ts';
import type { SubscriptionMessages } from './SubscriptionMessages.ts';
import { SubscriptionSummary } from './SubscriptionSummary.tsx';
import { useSubscription, type UseSubscriptionParameters } from './useSubscription.ts';

export type SubscriptionCardProps = UseSubscriptionParameters & {
  /** Default: English. Languages: `@stablepay/checkout/account/locales/*`. */
  messages?: SubscriptionMessages | undefined;
  className?: string | undefined;
};

/**
 * A subscription on an account page: its state, the next charge, and the way out of it with the
 * consequences said. Never makes one. Needs the same surroundings as `SubscribeCheckout`.
 *
 * @example
 * <SubscriptionCard reference="plan-pro" access={accessFromYourBackend} />
 */
export function SubscriptionCard({
  messages = enSubscription,
  className,
  ...parameters
}: SubscriptionCardProps) {
  const subscription = useSubscription(parameters);
  const statusRef = useRef<HTMLParagraphElement>(null);
  const { subscription: view, hasAccess, error, errorDuring, isLost, refresh } = subscription;
  const frame = { label: messages.label, messages, className };
  const notice = (
    <AccountNotice
      error={errorDuring === 'read' ? error : undefined}
      {...{ isLost, messages }}
      onCheck={refresh}
    />
  );
  if (!view) {
    const isComing = hasAccess && !isLost;
    return (
      <AccountFrame {...frame} state={isComing ? 'loading' : 'none'}>
        {isComing ? (
          <AccountSkeleton label={messages.loading} />
        ) : isLost ? null : (
          <p className="sp-account__text">{messages.none}</p>
        )}
        {notice}
      </AccountFrame>
    );
  }
  return (
    <AccountFrame
      {...frame}
      state={view.status}
      spoken={selectSubscriptionWords({ view, messages }).text}
    >
      <header className="sp-account__header">
        <h2 className="sp-account__title">{view.product}</h2>
        <p className="sp-account__price">{formatPlanPrice({ plan: view, messages })}</p>
      </header>
      <SubscriptionSummary {...{ view, messages, textRef: statusRef }} />
      {canAuthorize(view) ? (
        <AuthorizePage url={subscription.authorizeUrl} messages={messages} />
      ) : null}
      <CancelSubscription {...{ subscription, view, messages, statusRef }} />
      {notice}
    </AccountFrame>
  );
}
