import { formatMoney, subscriptionIntervals } from '@stablepay/core';
import { fillMessage } from '../messages/fillMessage.ts';
import { fillPlural } from '../resource/fillPlural.ts';
import type { PlanPreview } from './PlanPreview.ts';
import type { SubscriptionMessages } from './SubscriptionMessages.ts';

/** What one period costs, in words: `$19.00 per month`, `$19.00 every 3 months`. */
export function formatPlanPrice({
  plan: { price: money, interval, intervalCount = 1 },
  messages,
}: {
  plan: Pick<PlanPreview, 'price' | 'interval' | 'intervalCount'>;
  messages: SubscriptionMessages;
}): string {
  const { locale } = messages;
  const price = formatMoney({ money, locale });
  const known = subscriptionIntervals.find((word) => word === interval);
  if (!known) return fillMessage(messages.pricePerPeriod, { price });
  const forms = messages.price[known];
  return fillPlural({ forms, count: intervalCount, locale, values: { price } });
}
