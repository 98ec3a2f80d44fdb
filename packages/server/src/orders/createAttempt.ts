import { ApiError, isStablePayError, type Money, toCheckoutUrl } from '@stablepay/core';
import type { CreateSessionParams } from '../client/CreateSessionParams.ts';
import type { StablePaySession } from '../client/StablePaySession.ts';
import type { Order } from '../proxy/ProxyOptions.ts';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { toReturnUrl } from '../proxy/toReturnUrl.ts';
import { mergeSession, metadataKeys } from '../settle/mergeSession.ts';
import { updateOrder } from '../settle/updateOrder.ts';
import type { Attempt, SessionRecord } from '../store/Store.ts';

/** The n-th attempt of an order, as it is written down before StablePay is called. */
export function toAttempt(reference: string, number: number, amount: Money): Attempt {
  return {
    number,
    orderId: number === 1 ? reference : `${reference}-${number}`,
    // Carries the attempt, never the page load: a repeated call can't make a second session.
    idempotencyKey: `${reference}#${number}`,
    amount,
    stage: 'creating',
  };
}

function toParams(
  { returnUrls }: ProxyContext,
  reference: string,
  order: Order,
  attempt: Attempt,
): CreateSessionParams {
  return {
    amount: order.amount,
    orderId: attempt.orderId,
    description: order.description,
    lineItems: order.lineItems,
    taxAmount: order.taxAmount,
    shippingAmount: order.shippingAmount,
    customerEmail: order.customerEmail,
    successUrl: toReturnUrl(returnUrls.success, reference),
    cancelUrl: toReturnUrl(returnUrls.cancel, reference),
    metadata: {
      ...order.metadata,
      [metadataKeys.reference]: reference,
      [metadataKeys.attempt]: String(attempt.number),
    },
  };
}

/** The first record of a session, from StablePay's own words. */
export function toSessionRecord(
  reference: string,
  attempt: Attempt,
  upstream: StablePaySession,
  now: number,
): SessionRecord {
  const blank: SessionRecord = {
    id: upstream.id,
    revision: 0,
    reference,
    attempt: attempt.number,
    orderId: attempt.orderId,
    amount: attempt.amount,
    status: 'pending',
    url: upstream.url,
    createdAt: upstream.createdAt,
    expiresAt: upstream.expiresAt,
    fundsSeen: false,
    late: false,
    canceledByUs: false,
    amountChanged: false,
    cancelRefused: false,
    mismatch: false,
    readAt: now,
    effects: [],
    settled: false,
  };
  return { ...mergeSession({ record: blank, upstream, now }), revision: 1 };
}

/** Changes one attempt of an order record. */
export async function updateAttempt(
  context: ProxyContext,
  reference: string,
  number: number,
  change: Partial<Attempt>,
): Promise<void> {
  await updateOrder(context, reference, (order) => ({
    ...order,
    attempts: order.attempts.map((one) => (one.number === number ? { ...one, ...change } : one)),
  }));
}

/** Writes the session before the order points at it, so that nobody finds a pointer to nothing. */
export async function storeSession(
  context: ProxyContext,
  reference: string,
  attempt: Attempt,
  upstream: StablePaySession,
): Promise<SessionRecord> {
  const record = toSessionRecord(reference, attempt, upstream, context.clock.now());
  const written = await context.store.writeSession({ record, expected: undefined });
  const stored = written ? record : ((await context.store.readSession(record.id)) ?? record);
  await updateAttempt(context, reference, attempt.number, { stage: 'open', sessionId: record.id });
  return stored;
}

/**
 * Creates the session of an attempt that is already written down. Undefined when StablePay says
 * the order id or key was used before and we have no session for it: its answer was lost, its
 * address never left the server, and the next attempt takes over.
 *
 * @throws ApiError `checkout-origin-refused` when the payment page is somewhere unexpected; the
 * session is then cancelled.
 */
export async function createAttempt(
  context: ProxyContext,
  reference: string,
  order: Order,
  attempt: Attempt,
): Promise<SessionRecord | undefined> {
  const { stablepay, config } = context;
  let upstream: StablePaySession;
  try {
    upstream = await stablepay.paymentSessions.create(
      toParams(context, reference, order, attempt),
      { idempotencyKey: attempt.idempotencyKey },
    );
  } catch (error) {
    const conflict =
      isStablePayError(error) &&
      (error.code === 'order-id-conflict' || error.code === 'idempotency-conflict');
    if (!conflict) throw error;
    await updateAttempt(context, reference, attempt.number, { stage: 'abandoned' });
    return undefined;
  }
  if (!toCheckoutUrl({ url: upstream.url, checkoutOrigins: config.checkoutOrigins })) {
    await updateAttempt(context, reference, attempt.number, { stage: 'abandoned' });
    await stablepay.paymentSessions.cancel(upstream.id).catch(context.report);
    throw new ApiError({
      code: 'checkout-origin-refused',
      message: 'The payment page of the session is not on an allowed origin.',
      status: 502,
    });
  }
  return storeSession(context, reference, attempt, upstream);
}
