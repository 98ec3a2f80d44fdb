import { ApiError, toCheckoutUrl } from '@stablepay/core';
import type { StablePaySubscription } from '../client/StablePaySubscription.ts';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { updateRecord } from '../settle/updateRecord.ts';
import { mergeSubscription } from './mergeSubscription.ts';
import {
  type MembershipAttempt,
  membershipKind,
  type MembershipRecord,
  subscriptionKind,
  type SubscriptionRecord,
} from './SubscriptionRecord.ts';
import { upstreamCustomerOf } from './upstreamCustomerOf.ts';

/** Changes an attempt that still waits for its subscription; any other stays as it is. */
export async function updateMembershipAttempt(
  context: ProxyContext,
  { key }: MembershipRecord,
  number: number,
  change: Partial<MembershipAttempt>,
): Promise<void> {
  await updateRecord(context, membershipKind, key, (membership) =>
    membership?.attempts.some((one) => one.number === number && one.stage === 'creating')
      ? {
          ...membership,
          attempts: membership.attempts.map((one) =>
            one.number === number ? { ...one, ...change } : one,
          ),
        }
      : membership,
  );
}

function toRecord(
  membership: MembershipRecord,
  attempt: MembershipAttempt,
  upstream: StablePaySubscription,
  upstreamCustomer: string | undefined,
  now: number,
): SubscriptionRecord {
  const { item } = upstream;
  const blank: SubscriptionRecord = {
    id: upstream.id,
    revision: 0,
    reference: membership.reference,
    customer: membership.customer,
    ...(upstreamCustomer !== membership.customer && { upstreamCustomer }),
    membership: membership.key,
    attempt: attempt.number,
    status: 'incomplete',
    turn: 0,
    product: attempt.product ?? item.product,
    price: attempt.price,
    interval: attempt.interval ?? item.interval,
    intervalCount: attempt.intervalCount ?? item.intervalCount,
    url: upstream.checkoutUrl,
    createdAt: upstream.createdAt,
    mismatch: false,
    readAt: 0,
  };
  return {
    ...mergeSubscription({ record: blank, upstream, askedAt: now }),
    revision: 1,
    edits: undefined,
    // Whatever is read is newer than the answer of the create, by whichever clock.
    readAt: 0,
  };
}

/**
 * Writes the subscription before the membership points at it. One nobody may be sent to is ended
 * instead, and its attempt abandoned.
 *
 * @throws ApiError `checkout-origin-refused`, or `session-mismatch` when it is not what was
 * ordered.
 */
export async function storeSubscription(
  context: ProxyContext,
  membership: MembershipRecord,
  attempt: MembershipAttempt,
  upstream: StablePaySubscription,
): Promise<SubscriptionRecord> {
  const { checkoutOrigins } = context.config;
  const customer = await upstreamCustomerOf(context, membership, upstream);
  const { checkoutUrl } = upstream;
  const page =
    checkoutUrl === undefined ? undefined : toCheckoutUrl({ url: checkoutUrl, checkoutOrigins });
  const mayOpen = checkoutUrl === undefined || page !== undefined;
  // As it was parsed, like that of a session.
  const url = page?.href;
  const given = { ...upstream, checkoutUrl: url };
  const record = toRecord(membership, attempt, given, customer, context.clock.now());
  if (!mayOpen || record.mismatch) {
    await updateMembershipAttempt(context, membership, attempt.number, { stage: 'abandoned' });
    await context.stablepay.subscriptions
      .cancel(upstream.id)
      .catch((error: unknown) => context.report(error));
    throw new ApiError({
      code: mayOpen ? 'session-mismatch' : 'checkout-origin-refused',
      message: mayOpen
        ? 'The new subscription at StablePay is not what was ordered.'
        : 'The page to authorise the subscription is not on an allowed origin.',
      status: mayOpen ? 409 : 502,
    });
  }
  const stored = await updateRecord(context, subscriptionKind, record.id, (current) =>
    // A webhook may have brought it before, without the address only the create names.
    current
      ? current.url === undefined && url !== undefined
        ? { ...current, url }
        : current
      : record,
  );
  const change = { stage: 'open', subscriptionId: record.id } as const;
  await updateMembershipAttempt(context, membership, attempt.number, change);
  return stored ?? record;
}
