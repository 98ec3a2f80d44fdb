import type { EndpointName } from '../../src/client/endpoints.ts';
import type { StablePay } from '../../src/client/StablePay.ts';

/** What an example works with. */
export type Example = {
  stablepay: StablePay;
  sessionId: string;
  subscriptionId: string;
  invoiceId: string;
  paymentId: string;
  paymentMethodId: string;
};

/**
 * One call of every endpoint. The docs show these very lines, and a test runs them against the
 * sandbox and checks request and answer against its OpenAPI file.
 */
export const examples = {
  'paymentSessions.create': async ({ stablepay }) => {
    const session = await stablepay.paymentSessions.create(
      {
        amount: { minor: 2_599, currency: 'USD' },
        orderId: 'ORD-1001',
        lineItems: [{ name: 'Mug', unitAmount: 1_000, quantity: 2 }],
        taxAmount: 199,
        shippingAmount: 400,
        customerEmail: 'payer@shop.example',
        successUrl: 'https://shop.example/orders/ORD-1001',
        cancelUrl: 'https://shop.example/checkout',
      },
      { idempotencyKey: 'ORD-1001#1' },
    );
    return session;
  },
  'paymentSessions.retrieve': async ({ stablepay, sessionId }) => {
    const session = await stablepay.paymentSessions.retrieve(sessionId);
    return session;
  },
  'paymentSessions.cancel': async ({ stablepay, sessionId }) => {
    const canceled = await stablepay.paymentSessions.cancel(sessionId);
    return canceled;
  },
  'payments.retrieve': async ({ stablepay, paymentId }) => {
    const payment = await stablepay.payments.retrieve(paymentId);
    return payment;
  },
  'subscriptions.create': async ({ stablepay }) => {
    const subscription = await stablepay.subscriptions.create(
      {
        customer: 'cust-42',
        item: {
          priceId: 'price_pro_m',
          product: 'Pro plan',
          unitAmount: { minor: 1_900, currency: 'USD' },
          interval: 'month',
        },
        customerEmail: 'payer@shop.example',
        successUrl: 'https://app.example/welcome',
        cancelUrl: 'https://app.example/plans',
      },
      { idempotencyKey: 'cust-42-pro-1' },
    );
    return subscription;
  },
  'subscriptions.retrieve': async ({ stablepay, subscriptionId }) => {
    const subscription = await stablepay.subscriptions.retrieve(subscriptionId, {
      expand: ['latest_invoice', 'payment_method'],
    });
    return subscription;
  },
  'subscriptions.list': async ({ stablepay }) => {
    const page = await stablepay.subscriptions.list({ customer: 'cust-42', status: 'active' });
    return page;
  },
  'subscriptions.cancel': async ({ stablepay, subscriptionId }) => {
    const subscription = await stablepay.subscriptions.cancel(subscriptionId, {
      atPeriodEnd: true,
    });
    return subscription;
  },
  'invoices.retrieve': async ({ stablepay, invoiceId }) => {
    const invoice = await stablepay.invoices.retrieve(invoiceId);
    return invoice;
  },
  'invoices.list': async ({ stablepay, subscriptionId }) => {
    const page = await stablepay.invoices.list({ subscriptionId, limit: 24 });
    const ids: string[] = [];
    for await (const invoice of stablepay.invoices.listAll({ subscriptionId })) {
      ids.push(invoice.id);
    }
    return { page, ids };
  },
  'paymentMethods.retrieve': async ({ stablepay, paymentMethodId }) => {
    const method = await stablepay.paymentMethods.retrieve(paymentMethodId);
    return method;
  },
  'refunds.create': async ({ stablepay, sessionId }) => {
    const refund = await stablepay.refunds.create({
      refundId: 'ORD-1001-return-1',
      charge: sessionId,
      amount: { minor: 1_000, currency: 'USDT' },
      reason: 'requested_by_customer',
    });
    return refund;
  },
  'refunds.retrieve': async ({ stablepay }) => {
    const refund = await stablepay.refunds.retrieve('ORD-1001-return-1');
    return refund;
  },
  'refunds.cancel': async ({ stablepay }) => {
    const canceled = await stablepay.refunds.cancel('ORD-1001-return-1');
    return canceled;
  },
} satisfies Record<EndpointName, (example: Example) => Promise<unknown>>;
