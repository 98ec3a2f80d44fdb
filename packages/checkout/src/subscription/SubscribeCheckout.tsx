'use client';

import { canAuthorize, isSubscriptionEnded, type SubscriptionView } from '@stablepay/core';
import { AccountFrame } from '../account/AccountFrame.tsx';
import { AccountNotice } from '../account/AccountNotice.tsx';
import { enSubscription } from '../account/locales/en.ts';
import { Button } from '../parts/Button.tsx';
import { AuthorizePage } from './AuthorizePage.tsx';
import { AuthorizeTerms } from './AuthorizeTerms.tsx';
import { formatPlanPrice } from './formatPlanPrice.ts';
import type { PlanPreview } from './PlanPreview.ts';
import { selectSubscriptionWords } from './selectSubscriptionWords.ts';
import type { SubscriptionMessages } from './SubscriptionMessages.ts';
import { SubscriptionSummary } from './SubscriptionSummary.tsx';
import { useSubscription, type UseSubscriptionParameters } from './useSubscription.ts';

export type SubscribeCheckoutProps = UseSubscriptionParameters & {
  /** What is shown before there is a subscription; what is charged comes from the backend. */
  plan: PlanPreview;
  /** Default: English. Languages: `@stablepay/checkout/account/locales/*`. */
  messages?: SubscriptionMessages | undefined;
  className?: string | undefined;
};

const toPlan = (view: SubscriptionView): PlanPreview => view;

/**
 * Subscribes: what is authorised, the way to StablePay's page, and what came of it. Needs
 * `@stablepay/checkout/account.css`, the styles of the checkout and a StablePayProvider.
 *
 * @example
 * <SubscribeCheckout
 *   reference="plan-pro"
 *   plan={{ product: 'Pro', price: { minor: 1900, currency: 'USD' }, interval: 'month' }}
 *   onSubscribed={() => location.assign('/account')}
 * />
 */
export function SubscribeCheckout({
  plan,
  messages = enSubscription,
  className,
  ...parameters
}: SubscribeCheckoutProps) {
  const subscription = useSubscription(parameters);
  const { subscription: view, isStarting, start, error, errorDuring, isLost } = subscription;
  const isOver = view !== undefined && isSubscriptionEnded(view);
  const isOpen = view !== undefined && !isOver;
  const shown = isOpen ? toPlan(view) : plan;
  const hasFailed = errorDuring === 'start' || errorDuring === 'open';
  const state = isOpen ? view.status : isStarting ? 'starting' : 'idle';
  const { authorizing } = messages;
  const isWaiting = isOpen && canAuthorize(view);
  const spoken = isWaiting
    ? authorizing.waiting
    : view && selectSubscriptionWords({ view, messages }).text;

  return (
    <AccountFrame {...{ label: messages.label, messages, className, state, spoken }}>
      <header className="sp-account__header">
        <h2 className="sp-account__title">{shown.product}</h2>
        <p className="sp-account__price">{formatPlanPrice({ plan: shown, messages })}</p>
      </header>
      {isOpen && !isWaiting ? (
        <SubscriptionSummary view={view} messages={messages} />
      ) : (
        <>
          <AuthorizeTerms plan={shown} messages={messages} />
          {isOpen && errorDuring !== 'open' ? (
            <AuthorizePage url={subscription.authorizeUrl} messages={messages} />
          ) : (
            <Button kind="primary" isBusy={isStarting} onPress={start}>
              {isStarting ? authorizing.opening : isOver ? messages.again : authorizing.start}
            </Button>
          )}
        </>
      )}
      <p className="sp-account__alert" role="alert" data-empty={hasFailed ? undefined : ''}>
        {hasFailed ? authorizing.failed : null}
      </p>
      <AccountNotice
        error={errorDuring === 'read' ? error : undefined}
        isLost={isLost}
        messages={messages}
        onCheck={subscription.refresh}
      />
    </AccountFrame>
  );
}
