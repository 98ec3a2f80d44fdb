'use client';

import {
  canCancelAtPeriodEnd,
  canCancelNow,
  type CancelMoment,
  type SubscriptionView,
} from '@stablepay/core';
import { useEffect, useId, useRef, useState, type RefObject } from 'react';
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
  statusRef,
}: {
  subscription: UseSubscriptionReturnType;
  view: SubscriptionView;
  messages: SubscriptionMessages;
  /** Says what has become of it: there the focus goes from a form that is done. */
  statusRef: RefObject<HTMLElement | null>;
}) {
  const name = useId();
  /** Set while the form is open. Nothing but the person who opened it changes it. */
  const [choice, setChoice] = useState<CancelMoment>();
  const headRef = useRef<HTMLHeadingElement>(null);
  const startRef = useRef<HTMLDivElement>(null);
  const before = useRef({ isOpen: false, isCanceling });

  const mayWait = canCancelAtPeriodEnd(view) ? view.periodEnd : undefined;
  // An end that was set meanwhile leaves nothing of what the form was opened for.
  const isPossible = choice === 'now' ? canCancelNow(view) : mayWait !== undefined;
  const isOpen = choice !== undefined && isPossible;
  const hasFailed = errorDuring === 'cancel' && !isCanceling;

  useEffect(() => {
    const { current: earlier } = before;
    before.current = { isOpen, isCanceling };
    if (isOpen && !earlier.isOpen) headRef.current?.focus();
    const isDone = earlier.isCanceling && !isCanceling && !hasFailed;
    const { current: status } = statusRef;
    if (isOpen && isDone) {
      status?.focus();
      setChoice(undefined);
    } else if (earlier.isOpen && !isOpen) {
      // The button that was pressed may have gone, and the focus with it.
      const next = choice === undefined ? startRef.current?.querySelector('button') : status;
      if (document.activeElement === document.body) next?.focus();
      setChoice(undefined);
    }
  }, [isOpen, isCanceling, hasFailed, choice, statusRef]);

  if (!canCancelNow(view)) return null;
  const isEnding = view.cancelAt !== undefined;
  const title = mayWait !== undefined ? words.title : isEnding ? words.confirm : words.start;
  if (!isOpen) {
    return (
      <div className="sp-account__start" ref={startRef}>
        <Button
          kind="quiet"
          onPress={() => setChoice(mayWait === undefined ? 'now' : 'period-end')}
        >
          {isEnding ? words.confirm : words.start}
        </Button>
      </div>
    );
  }
  return (
    <div className="sp-account__cancel">
      <h3 className="sp-account__subtitle" ref={headRef} tabIndex={-1}>
        {title}
      </h3>
      {mayWait === undefined ? (
        <p className="sp-account__text">{words.nowText}</p>
      ) : (
        <div className="sp-account__choices" role="radiogroup" aria-label={title}>
          <CancelChoice
            {...{ name, label: words.atPeriodEnd, isChecked: choice === 'period-end' }}
            text={fillMessage(words.atPeriodEndText, {
              date: formatDay({ at: mayWait, locale }),
            })}
            onChoose={() => setChoice('period-end')}
          />
          <CancelChoice
            {...{ name, label: words.now, text: words.nowText, isChecked: choice === 'now' }}
            onChoose={() => setChoice('now')}
          />
        </div>
      )}
      <p className="sp-account__alert" role="alert" data-empty={hasFailed ? undefined : ''}>
        {hasFailed ? words.failed : null}
      </p>
      <div className="sp-account__actions">
        <Button kind="secondary" isBusy={isCanceling} onPress={() => cancel(choice)}>
          {isCanceling ? words.canceling : words.confirm}
        </Button>
        <Button kind="quiet" onPress={() => setChoice(undefined)}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
}
