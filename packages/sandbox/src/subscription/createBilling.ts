import { randomText, type RandomBytes } from '../engine/randomText.ts';
import type { Book } from './Book.ts';
import { invoiceId } from './invoiceId.ts';
import { periodPrice } from './SandboxSubscription.ts';
import { authoriseWithin, type BillingReason } from './subscriptionRules.ts';
import { toInvoiceResource } from './toInvoiceResource.ts';
import { toSubscriptionResource } from './toSubscriptionResource.ts';

/** Invoices, payments and mandates of one open {@link Book}; decides nothing about states. */
export type Billing = {
  /** An invoice for the present period, with a payment that waits. */
  openInvoice: (book: Book, reason: BillingReason) => void;
  /** Tries to charge the open invoice; a payment that failed before is followed by a new one. */
  charge: (book: Book, succeeds: boolean) => boolean;
  /** The invoice is not charged any more. */
  voidInvoice: (book: Book) => void;
  /** The wallet the payer authorises; the one there is, when the first charge failed. */
  authorise: (book: Book) => void;
  tellInvoice: (book: Book, type: 'created' | 'paid' | 'payment_failed') => void;
  tellSubscription: (
    book: Book,
    type:
      | 'created'
      | 'trialing'
      | 'active'
      | 'past_due'
      | 'canceled'
      | 'updated'
      | 'incomplete_expired',
  ) => void;
};

export function createBilling({ random }: { random: RandomBytes }): Billing {
  const id = (prefix: string) => `${prefix}_${randomText({ random, length: 24 })}`;

  const startPayment = ({ subscription, at }: Book, invoice: string) => ({
    id: id('cs'),
    merchantId: subscription.merchantId,
    parent: invoice,
    subscriptionId: subscription.id,
    amount: periodPrice(subscription),
    status: 'pending' as const,
    choice: subscription.choice,
    created: at,
    expiresAt: at + authoriseWithin,
  });

  const tellInvoice: Billing['tellInvoice'] = ({ invoice, events }, type) => {
    if (!invoice) return;
    const data = toInvoiceResource(invoice);
    events.push({ type: `invoice.${type}`, resourceId: invoice.id, data });
  };

  return {
    openInvoice(book, billingReason) {
      const { subscription, at } = book;
      const newId = invoiceId({ random, at, after: subscription.latestInvoice });
      book.payment = startPayment(book, newId);
      book.invoice = {
        id: newId,
        merchantId: subscription.merchantId,
        parent: subscription.id,
        customer: subscription.customer,
        paymentId: book.payment.id,
        amountDue: periodPrice(subscription),
        amountPaid: 0,
        status: 'open',
        paymentStatus: 'pending',
        billingReason,
        recurring: subscription.item.recurring,
        periodStart: subscription.currentPeriodStart,
        periodEnd: subscription.currentPeriodEnd,
        created: at,
        dueDate: at,
      };
      subscription.latestInvoice = newId;
      subscription.retries = 0;
    },
    charge(book, succeeds) {
      const { invoice, subscription, at } = book;
      if (!invoice) return false;
      if (book.payment?.status !== 'pending') book.payment = startPayment(book, invoice.id);
      book.payment.choice = subscription.choice;
      book.payment.status = succeeds ? 'paid' : 'failed';
      invoice.paymentId = book.payment.id;
      invoice.paymentStatus = succeeds ? 'completed' : 'failed';
      if (succeeds) {
        Object.assign(invoice, { status: 'paid', amountPaid: invoice.amountDue, paidAt: at });
        subscription.cycles += 1;
      }
      tellInvoice(book, succeeds ? 'paid' : 'payment_failed');
      return succeeds;
    },
    voidInvoice({ invoice, payment }) {
      if (invoice?.status !== 'open') return;
      invoice.status = 'void';
      if (payment?.status !== 'pending') return;
      payment.status = 'expired';
      invoice.paymentStatus = 'canceled';
    },
    authorise(book) {
      const { subscription, customer, at } = book;
      const { id: methodId = id('pm'), mandateId = id('mnd'), createdAt = at } = book.method ?? {};
      book.method = {
        id: methodId,
        merchantId: subscription.merchantId,
        parent: subscription.id,
        customerId: customer.customerId,
        externalCustomer: customer.externalId,
        mandateId,
        status: 'active',
        choice: subscription.choice,
        createdAt,
        updatedAt: at,
      };
      subscription.paymentMethodId = methodId;
      customer.defaultPaymentMethod = methodId;
    },
    tellInvoice,
    tellSubscription({ subscription, events }, type) {
      const data = toSubscriptionResource(subscription);
      events.push({ type: `subscription.${type}`, resourceId: subscription.id, data });
    },
  };
}
