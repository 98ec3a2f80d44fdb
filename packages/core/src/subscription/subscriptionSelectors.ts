import type { Money } from '../money/Money.ts';
import type { SubscriptionView } from '../protocol/subscriptionView.ts';

/** Whether it is over for good. An unknown word ends nothing. */
export function isSubscriptionEnded({ status }: SubscriptionView): boolean {
  return status === 'canceled' || status === 'incomplete_expired';
}

/** Whether the payer has what was subscribed to: paid for, or on trial. Nothing else is success. */
export function isSubscribed({ status }: SubscriptionView): boolean {
  return status === 'active' || status === 'trialing';
}

/** Whether a charge failed and StablePay tries again (after 5 min, 30 min, 2 h, 20 h). */
export function isPastDue({ status }: SubscriptionView): boolean {
  return status === 'past_due';
}

/** Whether the payer still has to authorise the charges, and can. */
export function canAuthorize(
  view: SubscriptionView,
): view is SubscriptionView & { url: string; status: 'incomplete' } {
  return view.status === 'incomplete' && view.url !== undefined;
}

/** Whether it can be ended at once. */
export function canCancelNow(view: SubscriptionView): boolean {
  return isSubscribed(view) || isPastDue(view) || view.status === 'incomplete';
}

/** Whether it can be ended when the period is over: it runs, and goes on after that. */
export function canCancelAtPeriodEnd(view: SubscriptionView): boolean {
  return isSubscribed(view) && view.periodEnd !== undefined && !isEndingFirst(view);
}

const isEndingFirst = ({ cancelAt, periodEnd }: SubscriptionView) =>
  cancelAt !== undefined && periodEnd !== undefined && cancelAt <= periodEnd;

/**
 * The next charge StablePay is going to make, or undefined when there is none or its time is not
 * known: ended, ending before it, waiting for the payer, or a failed charge being tried again.
 * Where `iterations` is set, whether another period follows is StablePay's to say.
 */
export function selectNextCharge(
  view: SubscriptionView,
): { at: number; amount: Money } | undefined {
  const { periodEnd, price } = view;
  if (!isSubscribed(view) || periodEnd === undefined || isEndingFirst(view)) return undefined;
  return { at: periodEnd, amount: price };
}

/** When it ended or is going to end, in Unix milliseconds; undefined while it goes on. */
export function selectSubscriptionEnd(view: SubscriptionView): number | undefined {
  return isSubscriptionEnded(view) ? (view.canceledAt ?? view.cancelAt) : view.cancelAt;
}
