import {
  formatMoney,
  isSubscribed,
  isSubscriptionStatus,
  selectNextCharge,
  selectSubscriptionEnd,
  type SubscriptionStatus,
  type SubscriptionView,
} from '@stablepay/core';
import { fillMessage } from '../messages/fillMessage.ts';
import { formatDay } from '../resource/formatDay.ts';
import type { SubscriptionMessages, SubscriptionStatusMessages } from './SubscriptionMessages.ts';

export type SubscriptionTone = 'success' | 'warning' | 'info';

type StatusKey = keyof SubscriptionStatusMessages;

const looks: Record<SubscriptionStatus, { key: StatusKey; tone: SubscriptionTone }> = {
  incomplete: { key: 'incomplete', tone: 'info' },
  trialing: { key: 'trialing', tone: 'success' },
  active: { key: 'active', tone: 'success' },
  past_due: { key: 'pastDue', tone: 'warning' },
  canceled: { key: 'canceled', tone: 'info' },
  incomplete_expired: { key: 'incompleteExpired', tone: 'info' },
};

export type SubscriptionWords = {
  tone: SubscriptionTone;
  /** One or two words. */
  status: string;
  /** What happens next, with dates and prices only where they are known. */
  text: string;
};

/** What a subscription's state is called, and what it means for the person who pays. */
export function selectSubscriptionWords({
  view,
  messages,
}: {
  view: SubscriptionView;
  messages: SubscriptionMessages;
}): SubscriptionWords {
  const { status } = view;
  const { locale } = messages;
  // A word this version does not know is neither a success nor an end.
  const look = isSubscriptionStatus(status)
    ? looks[status]
    : ({ key: 'unknown', tone: 'info' } as const);
  const words = { tone: look.tone, status: messages.status[look.key] };
  const end = selectSubscriptionEnd(view);
  if (end !== undefined && (isSubscribed(view) || status === 'canceled')) {
    const template = isSubscribed(view) ? messages.endsOn : messages.endedOn;
    return { ...words, text: fillMessage(template, { date: formatDay({ at: end, locale }) }) };
  }
  return { ...words, text: textOf({ view, key: look.key, messages }) };
}

function textOf({
  view,
  key,
  messages,
}: {
  view: SubscriptionView;
  key: StatusKey;
  messages: SubscriptionMessages;
}): string {
  const { text, locale } = messages;
  const price = formatMoney({ money: view.price, locale });
  const dateOf = (at: number) => formatDay({ at, locale });
  if (key === 'active') {
    const next = selectNextCharge(view);
    return next ? fillMessage(text.active, { price, date: dateOf(next.at) }) : text.activeUndated;
  }
  if (key === 'trialing') {
    const at = view.trialEndsAt ?? view.periodEnd;
    return at === undefined
      ? text.trialingUndated
      : fillMessage(text.trialing, { price, date: dateOf(at) });
  }
  return fillMessage(text[key], { price });
}
