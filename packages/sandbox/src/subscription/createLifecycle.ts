import { periodEndAfter } from './addIntervals.ts';
import type { Book } from './Book.ts';
import type { Billing } from './createBilling.ts';
import { authoriseWithin, dunningDelays, isEnded } from './subscriptionRules.ts';

/** The states of a subscription (API reference 6.3) and how one leads to the next. */
export type Lifecycle = {
  /** A new subscription: the invoice when it is charged at once, and until when to authorise. */
  start: (book: Book) => void;
  /** The payer signed the mandate. */
  authorise: (book: Book, input: { succeeds: boolean }) => void;
  /** What the clock does at `dueAt`. */
  step: (book: Book) => void;
  /** The present period ends at this moment; later ones count from here. */
  renew: (book: Book) => void;
  cancel: (book: Book) => void;
  cancelAtPeriodEnd: (book: Book) => void;
};

export function createLifecycle({ billing }: { billing: Billing }): Lifecycle {
  const { tellSubscription } = billing;

  /** When the first charge is due; undefined for "as soon as it is authorised". */
  const firstChargeAt = ({ subscription: { trialEnd, anchorGiven, anchor }, at }: Book) => {
    const time = trialEnd ?? (anchorGiven ? anchor : at);
    return time > at ? time : undefined;
  };

  const setPeriod = ({ subscription }: Book, start: number) => {
    const { anchor, item } = subscription;
    const { recurring } = item;
    subscription.currentPeriodStart = start;
    subscription.currentPeriodEnd = periodEndAfter({ anchor, after: start, recurring });
  };

  const wakeAt = ({ subscription }: Book, seconds: number) => {
    subscription.dueAt = Math.min(seconds, subscription.cancelAt ?? seconds) * 1000;
  };

  const activate = (book: Book) => {
    const { subscription } = book;
    const wasActive = subscription.status === 'active';
    subscription.status = 'active';
    wakeAt(book, subscription.currentPeriodEnd);
    tellSubscription(book, wasActive ? 'updated' : 'active');
  };

  const end = (book: Book, status: 'canceled' | 'incomplete_expired') => {
    const { subscription, method, at } = book;
    billing.voidInvoice(book);
    subscription.status = status;
    delete subscription.dueAt;
    if (status === 'canceled') subscription.canceledAt = at;
    if (method) Object.assign(method, { status: 'inactive', updatedAt: at });
    tellSubscription(book, status);
  };

  const cancel = (book: Book) => {
    if (!isEnded(book.subscription)) end(book, 'canceled');
  };

  /** A charge failed: the next try, or the end after the last one (B11, S20). */
  const fallBehind = (book: Book) => {
    const { subscription, at } = book;
    const delay = dunningDelays[subscription.retries];
    if (delay === undefined) {
      cancel(book);
      return;
    }
    const isNew = subscription.status !== 'past_due';
    subscription.status = 'past_due';
    wakeAt(book, at + delay / 1000);
    if (isNew) tellSubscription(book, 'past_due');
  };

  const startPeriod = (book: Book) => {
    const { subscription } = book;
    setPeriod(book, subscription.currentPeriodEnd);
    billing.openInvoice(book, 'subscription_cycle');
    billing.tellInvoice(book, 'created');
    if (billing.charge(book, subscription.charges === 'succeed')) activate(book);
    else fallBehind(book);
  };

  const isOver = ({ subscription, at }: Book) => {
    const { cancelAt, iterations, cycles, currentPeriodEnd } = subscription;
    if (cancelAt !== undefined && cancelAt <= at) return true;
    return iterations !== undefined && cycles >= iterations && currentPeriodEnd <= at;
  };

  const step = (book: Book) => {
    const { subscription } = book;
    switch (subscription.status) {
      case 'incomplete':
        end(book, isOver(book) ? 'canceled' : 'incomplete_expired');
        return;
      case 'trialing':
      case 'active':
        if (isOver(book)) cancel(book);
        else startPeriod(book);
        return;
      case 'past_due':
        if (isOver(book)) {
          cancel(book);
          return;
        }
        if (billing.charge(book, subscription.charges === 'succeed')) {
          activate(book);
          return;
        }
        subscription.retries += 1;
        fallBehind(book);
        return;
      case 'canceled':
      case 'incomplete_expired':
        delete subscription.dueAt;
        return;
      default:
        subscription.status satisfies never;
    }
  };

  return {
    start(book) {
      const { subscription, at } = book;
      setPeriod(book, at);
      const later = firstChargeAt(book);
      if (later === undefined) billing.openInvoice(book, 'subscription_create');
      else subscription.currentPeriodEnd = later;
      wakeAt(book, at + authoriseWithin);
      tellSubscription(book, 'created');
      billing.tellInvoice(book, 'created');
    },
    authorise(book, { succeeds }) {
      const { subscription, at } = book;
      billing.authorise(book);
      const later = firstChargeAt(book);
      if (later !== undefined) {
        subscription.anchor = later;
        subscription.currentPeriodStart = at;
        subscription.currentPeriodEnd = later;
        subscription.status = 'trialing';
        wakeAt(book, later);
        tellSubscription(book, 'trialing');
        return;
      }
      if (!subscription.anchorGiven) subscription.anchor = at;
      setPeriod(book, at);
      if (!book.invoice) {
        // The trial ended before anybody authorised.
        billing.openInvoice(book, 'subscription_create');
        billing.tellInvoice(book, 'created');
      }
      if (book.invoice) {
        book.invoice.periodStart = subscription.currentPeriodStart;
        book.invoice.periodEnd = subscription.currentPeriodEnd;
      }
      if (billing.charge(book, succeeds)) activate(book);
    },
    step,
    renew(book) {
      const { subscription, at } = book;
      subscription.anchor = at;
      subscription.currentPeriodEnd = at;
      step(book);
    },
    cancel,
    cancelAtPeriodEnd(book) {
      const { subscription } = book;
      if (isEnded(subscription)) return;
      if (subscription.status === 'incomplete') {
        cancel(book);
        return;
      }
      const { currentPeriodEnd, cancelAt = currentPeriodEnd } = subscription;
      const endsAt = Math.min(cancelAt, currentPeriodEnd);
      if (subscription.cancelAt === endsAt) return;
      subscription.cancelAt = endsAt;
      wakeAt(book, (subscription.dueAt ?? endsAt * 1000) / 1000);
      tellSubscription(book, 'updated');
    },
  };
}
