'use client';

import {
  canCancelAtPeriodEnd,
  canCancelNow,
  type CancelMoment,
  type SubscriptionView,
} from '@stablepay/core';
import { useEffect, useId, useRef, useState } from 'react';
import { fillMessage } from '../messages/fillMessage.ts';
import { Button } from '../parts/Button.tsx';
import { formatDay } from '../resource/formatDay.ts';
import { CancelChoice } from './CancelChoice.tsx';
import type { SubscriptionMessages } from './SubscriptionMessages.ts';
import type { UseSubscriptionReturnType } from './useSubscription.ts';

/** Ends a subscription in two steps, each consequence beside its choice. */
export function CancelSubscription({
  subscription: { cancel, isCanceling, errorDuring },
  view,
  messages: { cancel: words, locale },
}: {
  subscription: UseSubscriptionReturnType;
  view: SubscriptionView;
  messages: SubscriptionMessages;
}) {
  const name = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [choice, setChoice] = useState<CancelMoment>();
  const headRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isOpen) headRef.current?.focus();
  }, [isOpen]);

  const mayWait = canCancelAtPeriodEnd(view) ? view.periodEnd : undefined;
  if (!canCancelNow(view)) return null;
  if (!isOpen) {
    return (
      <div className="sp-account__start">
        <Button kind="quiet" onPress={() => setIsOpen(true)}>
          {words.start}
        </Button>
      </div>
    );
  }
  const when = choice ?? (mayWait === undefined ? 'now' : 'period-end');
  const hasFailed = errorDuring === 'cancel' && !isCanceling;
  return (
    <div className="sp-account__cancel">
      <h3 className="sp-account__subtitle" ref={headRef} tabIndex={-1}>
        {words.title}
      </h3>
      <div className="sp-account__choices" role="radiogroup" aria-label={words.title}>
        {mayWait === undefined ? null : (
          <CancelChoice
            {...{ name, label: words.atPeriodEnd, isChecked: when === 'period-end' }}
            text={fillMessage(words.atPeriodEndText, {
              date: formatDay({ at: mayWait, locale }),
            })}
            onChoose={() => setChoice('period-end')}
          />
        )}
        <CancelChoice
          {...{ name, label: words.now, text: words.nowText, isChecked: when === 'now' }}
          onChoose={() => setChoice('now')}
        />
      </div>
      <p className="sp-account__alert" role="alert" data-empty={hasFailed ? undefined : ''}>
        {hasFailed ? words.failed : null}
      </p>
      <div className="sp-account__actions">
        <Button kind="secondary" isBusy={isCanceling} onPress={() => cancel(when)}>
          {isCanceling ? words.canceling : words.confirm}
        </Button>
        <Button kind="quiet" onPress={() => setIsOpen(false)}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
}
