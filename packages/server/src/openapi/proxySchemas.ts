import {
  errorCatalogue,
  invoiceStatuses,
  protocolVersion,
  refundStatuses,
  sessionStatuses,
  subscriptionStatuses,
} from '@stablepay/core';
import {
  described,
  integerFrom,
  type JsonSchema,
  listOf,
  objectOf,
  refTo,
  textOf,
} from './JsonSchema.ts';

const time = described(integerFrom(0), 'Unix milliseconds.');
const flag: JsonSchema = { type: 'boolean' };
const word = textOf(256);
const id = textOf(128, '^[A-Za-z0-9][A-Za-z0-9_-]*$');
const token = described(
  textOf(2_048, '^[\\x21-\\x7e]+$'),
  'A capability for this one resource; never in a link or a log.',
);
const reference = textOf(512, '^[\\x21-\\x7e]+$');

/** Every body of the protocol, version 1. */
export const proxySchemas = {
  Money: objectOf({
    minor: described(
      { type: 'integer' },
      'Minor units: cents, yen, fils. Never a float, never rounded to fit.',
    ),
    currency: textOf(16),
  }),
  Conversion: objectOf(
    {
      rate: described(textOf(64), 'A decimal string; its direction is not documented (A10).'),
      targetCurrency: textOf(16),
      targetAmount: integerFrom(0),
    },
    { rateLockedAt: time },
  ),
  SessionView: objectOf(
    {
      id,
      status: described(
        textOf(64),
        `One of ${sessionStatuses.join(', ')}, or a word this version does not know, which is never success.`,
      ),
      amount: refTo('Money'),
      url: described(
        { ...textOf(4_096), format: 'uri' },
        'The payment page; its origin is one of `checkoutOrigins`.',
      ),
      createdAt: time,
      expiresAt: time,
      serverNow: described(integerFrom(0), 'Stamped on sending; not part of the revision.'),
      revision: described(integerFrom(0), 'Grows with every change; the ETag.'),
      reference,
      fundsSeen: described(flag, 'Money was seen at any time: no new attempt is ever offered.'),
    },
    {
      conversion: refTo('Conversion'),
      received: refTo('Money'),
      amountChanged: flag,
      cancelRefused: flag,
      late: flag,
      readOnly: described(flag, 'For a token that may look and nothing else.'),
    },
  ),
  CreateSessionRequest: {
    ...described(
      objectOf({ reference }),
      'A reference and nothing that can change a price: any other field is refused with 400.',
    ),
    additionalProperties: false,
  },
  CreateSessionResponse: objectOf({
    session: refTo('SessionView'),
    token,
  }),
  LinkSessionResponse: objectOf({
    token: described(
      textOf(2_048, '^[\\x21-\\x7e]+$'),
      'Reads this one session; it goes into the fragment of a link, never into its query.',
    ),
  }),
  SubscriptionView: objectOf(
    {
      id,
      status: described(
        textOf(64),
        `One of ${subscriptionStatuses.join(', ')}, or a word this version does not know.`,
      ),
      reference: described(reference, 'The merchant’s plan, as the browser asked for it.'),
      product: textOf(2_048),
      price: described(refTo('Money'), 'What one period costs, quantity included.'),
      interval: textOf(64),
      intervalCount: integerFrom(1),
      createdAt: time,
      serverNow: time,
      revision: integerFrom(0),
    },
    {
      url: described(
        { ...textOf(4_096), format: 'uri' },
        'Where the payer authorises the charges; only while that is still to be done.',
      ),
      trialEndsAt: time,
      periodStart: time,
      periodEnd: time,
      cancelAt: time,
      canceledAt: time,
      iterations: integerFrom(0),
    },
  ),
  CreateSubscriptionRequest: {
    ...described(objectOf({ reference }), 'The reference of a plan and nothing else.'),
    additionalProperties: false,
  },
  CreateSubscriptionResponse: objectOf({ subscription: refTo('SubscriptionView'), token }),
  CancelSubscriptionRequest: {
    ...objectOf({ when: { type: 'string', enum: ['now', 'period-end'] } }),
    additionalProperties: false,
  },
  InvoiceView: objectOf(
    {
      id,
      status: described(
        textOf(64),
        `One of ${invoiceStatuses.join(', ')}, or a word this version does not know.`,
      ),
      amountDue: refTo('Money'),
      amountPaid: refTo('Money'),
      createdAt: time,
    },
    { billingReason: textOf(64), periodStart: time, periodEnd: time, dueAt: time, paidAt: time },
  ),
  InvoiceList: objectOf({ invoices: listOf(refTo('InvoiceView')), hasMore: flag }),
  RefundView: objectOf(
    {
      id,
      reference,
      status: described(
        textOf(64),
        `One of ${refundStatuses.join(', ')}, or a word this version does not know.`,
      ),
      amount: described(refTo('Money'), 'What is given back, in USDT or USDC.'),
      createdAt: time,
      serverNow: time,
      revision: integerFrom(0),
    },
    {
      reason: textOf(64),
      failureReason: textOf(64),
      transactionHash: textOf(256),
      transactionUrl: { ...textOf(2_048), format: 'uri' },
      receiptNumber: textOf(256),
      processedAt: time,
    },
  ),
  ProxyConfig: objectOf(
    {
      protocol: { type: 'integer', enum: [protocolVersion] },
      sandbox: described(flag, 'Not real money: the page says so.'),
      currencies: listOf(
        objectOf({ code: textOf(16) }, { minimum: integerFrom(0), maximum: integerFrom(0) }),
      ),
      networks: listOf(word),
      wallets: listOf(word),
      checkoutOrigins: listOf(word),
      maxWaitSeconds: described(integerFrom(0, 30), '0 where requests can’t be held.'),
      capabilities: listOf(word),
    },
    { support: objectOf({}, { email: word, url: word }) },
  ),
  WebhookOutcome: objectOf({
    outcome: { type: 'string', enum: ['handled', 'already-handled', 'ignored'] },
  }),
  Error: objectOf({
    error: objectOf(
      {
        code: described(
          { type: 'string', enum: Object.keys(errorCatalogue) },
          'Stable; newer versions may add some.',
        ),
        message: described(textOf(1_024), 'What to do; holds no value of the request.'),
      },
      { path: word, requestId: textOf(64) },
    ),
  }),
} as const satisfies Record<string, JsonSchema>;

export type SchemaName = keyof typeof proxySchemas;
