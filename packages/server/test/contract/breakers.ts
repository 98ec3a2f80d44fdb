import fc from 'fast-check';
import type { StablePay } from '../../src/client/StablePay.ts';
import { refundRequest, sessionRequest, subscriptionRequest } from './sampleRequests.ts';
import { type Loose, toRawBody } from './toRawBody.ts';

/** One documented rule, broken in one field of an otherwise valid operation. */
export type Breaker = {
  name: string;
  send: (stablepay: StablePay) => Promise<unknown>;
  /** The same on the wire, around the client. */
  wire: { path: string; body?: unknown };
  /** The field as the client names it, and as the API does. */
  path: string;
  param: string;
  code: 'parameter_missing' | 'parameter_invalid';
  /** JSON Schema can't say this rule. */
  isBlind: boolean;
};

/** A field and what it may not be. */
type Field = {
  path: string;
  param: string;
  wrong: readonly unknown[];
  isRequired?: boolean;
  /** Wrong by more than its own form. */
  isBlind?: boolean;
};

const notText = [5, null, true, {}, ['a']];
const notId = [...notText, '', 'a\nb', 'x'.repeat(256)];
const textUpTo = (max: number) => [...notText, 'x'.repeat(max + 1)];
const notUrl = (max: number) => [...notText, `https://a.example/${'x'.repeat(max)}`];
const notAddress = ['javascript:alert(1)', '/orders', 'shop.example', 'data:text/html,x', ''];
const notEmail = [...notText, 'nobody', 'a b@c.example', `${'x'.repeat(250)}@a.example`];
const notFrom = (min: number) => [min - 1, 1.5, '5', null, 2 ** 53, -1, true];
const notObject = [null, 'x', 5, []];
const field = (
  path: string,
  param: string,
  wrong: readonly unknown[],
  more: Partial<Field> = {},
) => ({
  path,
  param,
  wrong,
  ...more,
});
const required = { isRequired: true };
const blind = { isBlind: true };

const sessionFields: Field[] = [
  field('orderId', 'order_id', notId, required),
  field('description', 'description', textUpTo(2_000)),
  field('taxAmount', 'tax_amount', notFrom(0)),
  field('shippingAmount', 'shipping_amount', notFrom(0)),
  field('successUrl', 'success_url', notUrl(2_048)),
  field('successUrl', 'success_url', notAddress, blind),
  field('cancelUrl', 'cancel_url', notUrl(2_048)),
  field('cancelUrl', 'cancel_url', notAddress, blind),
  field('customerEmail', 'customer_email', notEmail),
  field('metadata', 'metadata', notObject),
  field('lineItems', 'line_items', [[], 'x', {}, 5, null]),
];

const subscriptionFields: Field[] = [
  field('customer', 'customer', notId, required),
  field('item', 'items.0', [null, 5, 'pro']),
  field('item.priceId', 'items.0.price_data.price_id', notId, required),
  field('item.product', 'items.0.price_data.product', notId, required),
  field('item.interval', 'items.0.price_data.recurring.interval', ['decade', 5, ''], required),
  field('item.intervalCount', 'items.0.price_data.recurring.interval_count', [
    ...notFrom(1),
    1_001,
  ]),
  field('item.quantity', 'items.0.quantity', notFrom(1)),
  field('item.metadata', 'items.0.metadata', notObject),
  field('customerEmail', 'customer_email', notEmail),
  field('customerPhone', 'customer_phone', textUpTo(64)),
  field('customerName', 'customer_name', textUpTo(255)),
  field('description', 'description', textUpTo(500)),
  field('successUrl', 'success_url', notUrl(512)),
  field('cancelUrl', 'cancel_url', notUrl(512)),
  field('cancelUrl', 'cancel_url', notAddress, blind),
  field('iterations', 'iterations', notFrom(1)),
  field('metadata', 'metadata', notObject),
];

const refundFields: Field[] = [
  field('refundId', 'refund_id', notId, required),
  field('reason', 'reason', ['goodwill', 5, '', null]),
  field('description', 'description', textUpTo(2_000)),
  field('metadata', 'metadata', notObject),
  field('destinationAddress', 'destination_address', [...notText, '', 'x'.repeat(129)]),
  field('destinationAddressId', 'destination_address_id', notFrom(0)),
];

/** The value with one dotted field put to something else; undefined takes it away. */
function withField(params: Loose, path: string, value: unknown): Loose {
  const [head = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...params, [head]: value };
  const inner = params[head];
  // Only fields of objects have dots in their path.
  const object = typeof inner === 'object' && inner !== null ? (inner as Loose) : {};
  return { ...params, [head]: withField(object, rest.join('.'), value) };
}

type Kind = {
  name: string;
  path: string;
  send: (stablepay: StablePay, params: Loose) => Promise<unknown>;
};

// The types forbid what these tests are about.
const loosely = (params: Loose): never => params as never;

const kinds = {
  session: {
    name: 'paymentSessions.create',
    path: 'checkout/sessions/create',
    send: (stablepay, params) =>
      stablepay.paymentSessions.create(loosely(params), { idempotencyKey: 'k' }),
  },
  subscription: {
    name: 'subscriptions.create',
    path: 'subscriptions/create',
    send: (stablepay, params) =>
      stablepay.subscriptions.create(loosely(params), { idempotencyKey: 'k' }),
  },
  refund: {
    name: 'refunds.create',
    path: 'refunds/create',
    send: (stablepay, params) => stablepay.refunds.create(loosely(params)),
  },
} as const satisfies Record<string, Kind>;

const broken = (
  kind: Kind,
  params: Loose,
  rule: Pick<Breaker, 'path' | 'param' | 'code'> & { isBlind?: boolean; what: unknown },
): Breaker => ({
  name: `${kind.name} ${rule.param}: ${JSON.stringify(rule.what)?.slice(0, 60)}`,
  send: (stablepay) => kind.send(stablepay, params),
  wire: { path: kind.path, body: toRawBody(params) },
  path: rule.path,
  param: rule.param,
  code: rule.code,
  isBlind: rule.isBlind ?? false,
});

/** One field of a valid request broken in one way. */
const oneField = (kind: Kind, request: fc.Arbitrary<Loose>, fields: readonly Field[]) =>
  fc
    .record({
      params: request,
      field: fc.constantFrom(...fields),
      index: fc.nat(50),
    })
    .map(
      ({ params, field: { path, param, wrong, isRequired = false, isBlind = false }, index }) => {
        const values = isRequired ? [...wrong, undefined] : wrong;
        const what = values[index % values.length];
        const isAbsent = what === undefined || (isRequired && what === null);
        return broken(kind, withField(params, path, what), {
          path,
          param,
          what,
          // `id` would do as well as `price_id`, which a schema does not say here.
          isBlind: isBlind || (what === undefined && param.endsWith('.price_id')),
          code: isAbsent ? 'parameter_missing' : 'parameter_invalid',
        });
      },
    );

const plainSession = { amount: { minor: 4_820, currency: 'USD' }, orderId: 'ORD-1' };

/** Rules about amounts, sums and fields that exclude each other. */
const special = (now: number): fc.Arbitrary<Breaker> => {
  const day = 86_400_000;
  const item = { unitAmount: 1_000, quantity: 2, name: 'Mug' };
  const subscription = {
    customer: 'cust-1',
    item: {
      priceId: 'p',
      product: 'Pro',
      unitAmount: { minor: 1, currency: 'USD' },
      interval: 'month',
    },
  };
  const refund = { refundId: 'ret-1', charge: 'cs_1', amount: { minor: 1, currency: 'USDT' } };
  const invalid = 'parameter_invalid' as const;
  return fc.oneof(
    fc.constantFrom(0, -1, 1.5, '5', null, 2 ** 53).map((minor) =>
      broken(
        kinds.session,
        { ...plainSession, amount: { minor, currency: 'USD' } },
        {
          path: 'amount',
          param: 'amount',
          what: minor,
          code: minor === null ? 'parameter_missing' : invalid,
        },
      ),
    ),
    fc
      .constantFrom('USDT', 'usdc')
      .map((currency) =>
        broken(
          kinds.session,
          { ...plainSession, amount: { minor: 1, currency } },
          { path: 'amount.currency', param: 'currency', what: currency, code: invalid },
        ),
      ),
    fc
      .constantFrom('XXX', '', 5)
      .map((currency) =>
        broken(
          kinds.session,
          { ...plainSession, amount: { minor: 1, currency } },
          { path: 'amount', param: 'currency', what: currency, code: invalid },
        ),
      ),
    fc
      .integer({ min: 1, max: 10_000 })
      .map((off) =>
        broken(
          kinds.session,
          { ...plainSession, amount: { minor: 2_000 + off, currency: 'USD' }, lineItems: [item] },
          { path: 'amount', param: 'amount', what: `sum + ${off}`, code: invalid, isBlind: true },
        ),
      ),
    fc
      .constantFrom<[string, string, unknown]>(
        ['unitAmount', 'price_data.unit_amount', 0],
        ['unitAmount', 'price_data.unit_amount', 1.5],
        ['quantity', 'quantity', 0],
        ['quantity', 'quantity', '2'],
        ['name', 'price_data.product_data.name', 5],
        ['name', 'price_data.product_data.name', 'x'.repeat(2_001)],
        ['description', 'price_data.product_data.description', 5],
      )
      .map(([path, param, what]) =>
        broken(
          kinds.session,
          {
            ...plainSession,
            amount: { minor: 2_000, currency: 'USD' },
            lineItems: [{ ...item, [path]: what }],
          },
          { path: `lineItems.0.${path}`, param: `line_items.0.${param}`, what, code: invalid },
        ),
      ),
    fc.constantFrom(
      broken(
        kinds.subscription,
        { ...subscription, trialEnd: now + day, billingCycleAnchor: now + day },
        {
          path: 'billingCycleAnchor',
          param: 'billing_cycle_anchor',
          what: 'with trial_end',
          code: invalid,
          isBlind: true,
        },
      ),
      broken(
        kinds.subscription,
        { ...subscription, cancelAt: now + day, iterations: 3 },
        {
          path: 'iterations',
          param: 'iterations',
          what: 'with cancel_at',
          code: invalid,
          isBlind: true,
        },
      ),
      broken(
        kinds.refund,
        { ...refund, paymentId: 'cs_2' },
        {
          path: 'paymentId',
          param: 'payment_id',
          what: 'with charge',
          code: invalid,
          isBlind: true,
        },
      ),
      broken(
        kinds.refund,
        { ...refund, charge: undefined },
        {
          path: 'charge',
          param: 'charge',
          what: 'no payment',
          code: 'parameter_missing',
          isBlind: true,
        },
      ),
      broken(
        kinds.refund,
        { ...refund, amount: { minor: 1, currency: 'USD' } },
        { path: 'amount.currency', param: 'currency', what: 'USD', code: invalid },
      ),
      broken(
        kinds.refund,
        { ...refund, amount: { minor: 0, currency: 'USDC' } },
        { path: 'amount', param: 'amount', what: 0, code: invalid },
      ),
      broken(
        kinds.subscription,
        {
          ...subscription,
          item: { ...subscription.item, unitAmount: { minor: 1, currency: 'EUR' } },
        },
        {
          path: 'item.unitAmount',
          param: 'items.0.price_data.currency',
          what: 'EUR',
          code: invalid,
        },
      ),
      broken(
        kinds.subscription,
        {
          ...subscription,
          item: { ...subscription.item, unitAmount: { minor: 0, currency: 'USD' } },
        },
        {
          path: 'item.unitAmount',
          param: 'items.0.price_data.unit_amount',
          what: 0,
          code: invalid,
        },
      ),
    ),
  );
};

/** Filters of the two lists. */
const filters: fc.Arbitrary<Breaker> = fc
  .constantFrom<['subscriptions' | 'invoices', string, string, string | number]>(
    ...([0, 101, 1.5, -1] as const).flatMap((limit) =>
      (['subscriptions', 'invoices'] as const).map(
        (list): ['subscriptions' | 'invoices', string, string, string | number] => [
          list,
          'limit',
          'limit',
          limit,
        ],
      ),
    ),
    ['subscriptions', 'status', 'status', 'paid'],
    ['invoices', 'status', 'status', 'active'],
    ['invoices', 'startingAfter', 'starting_after', ''],
    ['invoices', 'subscriptionId', 'subscription_id', 'x'.repeat(256)],
    ['subscriptions', 'customer', 'customer', ''],
  )
  .map(([list, path, param, what]) => ({
    name: `${list}.list ${param}: ${String(what).slice(0, 20)}`,
    send: (stablepay) => stablepay[list].list(loosely({ [path]: what })),
    wire: { path: `${list}?${param}=${encodeURIComponent(String(what))}` },
    path,
    param,
    code: 'parameter_invalid',
    isBlind: false,
  }));

/** Every documented rule, broken in every field. */
export const breakers = (now: number): fc.Arbitrary<Breaker> =>
  fc.oneof(
    oneField(
      kinds.session,
      sessionRequest.map((params) => ({ ...params, orderId: 'ORD-1' })),
      sessionFields,
    ),
    oneField(kinds.subscription, subscriptionRequest(now), subscriptionFields),
    oneField(
      kinds.refund,
      refundRequest.map((params) => ({ ...params, refundId: 'ret-1', charge: 'cs_1' })),
      refundFields,
    ),
    special(now),
    filters,
  );
