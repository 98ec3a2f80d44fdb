import {
  ApiError,
  ConfigError,
  isStablePayError,
  type Money,
  toCheckoutUrl,
} from '@stablepay/core';
import type { CreateSessionParams } from '../client/CreateSessionParams.ts';
import type { StablePaySession } from '../client/StablePaySession.ts';
import type { Order } from '../proxy/ProxyOptions.ts';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { toReturnUrl } from '../proxy/toReturnUrl.ts';
import { mergeSession, metadataKeys } from '../settle/mergeSession.ts';
import { runEffects } from '../settle/runEffects.ts';
import { updateOrder } from '../settle/updateOrder.ts';
import type { Attempt, OrderRecord, SessionRecord } from '../store/Store.ts';

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
    dueAt: now,
    effects: [],
    settled: false,
  };
  return { ...mergeSession({ record: blank, upstream, now }), revision: 1 };
}

/**
 * Changes the stage of an attempt that still waits for its session. An attempt somebody else has
 * opened or abandoned meanwhile stays as they left it.
 */
export async function updateAttempt(
  context: ProxyContext,
  reference: string,
  number: number,
  change: Partial<Attempt>,
): Promise<OrderRecord | undefined> {
  return updateOrder(context, reference, (order) =>
    order.attempts.some((one) => one.number === number && one.stage === 'creating')
      ? {
          ...order,
          attempts: order.attempts.map((one) =>
            one.number === number ? { ...one, ...change } : one,
          ),
        }
      : order,
  );
}

/**
 * Writes the session before the order points at it, so that nobody finds a pointer to nothing. A
 * session nobody may be sent to is cancelled instead, and its attempt abandoned.
 *
 * @throws ApiError `checkout-origin-refused` when the payment page is somewhere unexpected,
 * `session-mismatch` when StablePay's session is not about this order.
 */
export async function storeSession(
  context: ProxyContext,
  reference: string,
  attempt: Attempt,
  upstream: StablePaySession,
): Promise<SessionRecord> {
  const { checkoutOrigins } = context.config;
  const page = toCheckoutUrl({ url: upstream.url, checkoutOrigins });
  if (!page) {
    await discard(context, reference, attempt, upstream.id);
    throw new ApiError({
      code: 'checkout-origin-refused',
      message: 'The payment page of the session is not on an allowed origin.',
      status: 502,
    });
  }
  // As it was parsed: what StablePay wrote might be no header.
  const given = { ...upstream, url: page.href };
  const record = toSessionRecord(reference, attempt, given, context.clock.now());
  const written = await context.store.writeSession({ record, expected: undefined });
  const stored = written ? undefined : await context.store.readSession(record.id);
  if (record.mismatch) {
    await discard(context, reference, attempt, upstream.id);
    // A person has to know; the session stays in the store for that.
    await runEffects(context, record);
    throw new ApiError({
      code: 'session-mismatch',
      message: 'The new session at StablePay is not about this order.',
      status: 409,
    });
  }
  await updateAttempt(context, reference, attempt.number, { stage: 'open', sessionId: record.id });
  return stored?.record ?? record;
}

async function discard(
  context: ProxyContext,
  reference: string,
  attempt: Attempt,
  sessionId: string,
): Promise<void> {
  await updateAttempt(context, reference, attempt.number, { stage: 'abandoned' });
  await context.stablepay.paymentSessions.cancel(sessionId).catch(context.report);
}

/**
 * Creates the session of an attempt that is already written down. Undefined when StablePay says
 * the order id or key was used before and we have no session for it: its answer was lost, its
 * address never left the server, and the next attempt takes over.
 *
 * @throws what {@link storeSession} and StablePay's client throw; ConfigError `config-invalid`
 * when `resolveOrder` returned an order StablePay would refuse.
 */
export async function createAttempt(
  context: ProxyContext,
  reference: string,
  order: Order,
  attempt: Attempt,
): Promise<SessionRecord | undefined> {
  const { idempotencyKey } = attempt;
  try {
    const params = toParams(context, reference, order, attempt);
    const upstream = await context.stablepay.paymentSessions.create(params, { idempotencyKey });
    return await storeSession(context, reference, attempt, upstream);
  } catch (error) {
    if (isStablePayError(error) && error.family === 'validation') {
      throw new ConfigError({
        code: 'config-invalid',
        message: 'resolveOrder returned an order that does not hold together.',
        cause: error,
      });
    }
    const conflict =
      isStablePayError(error) &&
      (error.code === 'order-id-conflict' || error.code === 'idempotency-conflict');
    if (!conflict) throw error;
    await updateAttempt(context, reference, attempt.number, { stage: 'abandoned' });
    return undefined;
  }
}
