import { ConfigError, isStablePayError } from '@stablepay/core';
import {
  type CreateSubscriptionParams,
  toCreateSubscriptionBody,
} from '../client/CreateSubscriptionParams.ts';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { toReturnUrl } from '../proxy/toReturnUrl.ts';
import { updateRecord } from '../settle/updateRecord.ts';
import { contended } from '../settle/updateOrder.ts';
import { withLease } from '../settle/withLease.ts';
import type { SettleSubscription } from './createSettleSubscription.ts';
import { membershipKeyOf } from './membershipKeyOf.ts';
import { isOver, subscriptionMetadata } from './mergeSubscription.ts';
import { hasTermsOf, type Plan, termsOf } from './Plan.ts';
import { storeSubscription, updateMembershipAttempt } from './storeSubscription.ts';
import {
  type MembershipAttempt,
  membershipKind,
  type MembershipRecord,
  type SubscriptionRecord,
} from './SubscriptionRecord.ts';

const conflictTries = 5;

/** `created` tells a new subscription (201) from the one that was already there (200). */
export type OpenedSubscription = { subscription: SubscriptionRecord; created: boolean };

type Opening = {
  context: ProxyContext;
  settle: SettleSubscription;
  reference: string;
  plan: Plan;
};

/**
 * The subscription of a customer to a plan: the one there is, or a new one when that has ended.
 * However often and by however many it is called at once, there is one (threat T28).
 *
 * @throws ApiError `order-busy`, `checkout-origin-refused`, `session-mismatch`, or what StablePay
 * answered; ConfigError when `resolvePlan` returned a plan StablePay would refuse.
 */
export async function openSubscription(opening: Opening): Promise<OpenedSubscription> {
  const { reference, plan } = opening;
  checkPlan(opening);
  const key = await membershipKeyOf({ customer: plan.customer, reference });
  return withLease(opening.context, `membership:${key}`, () => openUnderLease(opening, key));
}

/** Before anything is written down: what StablePay would refuse is the shop's to mend. */
function checkPlan(opening: Opening): void {
  try {
    toCreateSubscriptionBody(toParams(opening, '', 1));
  } catch (cause) {
    if (!isStablePayError(cause) || cause.family !== 'validation') throw cause;
    throw new ConfigError({
      code: 'config-invalid',
      message: `resolvePlan returned a plan that does not hold together: ${cause.message}`,
      cause,
    });
  }
}

async function openUnderLease(opening: Opening, key: string): Promise<OpenedSubscription> {
  const { context, settle, plan } = opening;
  const membership = (await context.store.readRecord(membershipKind, key))?.record;
  const attempt = membership?.attempts.at(-1);
  if (!membership || !attempt) return createNext(opening, key, 1);
  if (attempt.stage === 'creating' && hasTermsOf(plan, attempt)) {
    // The last call ended between writing the attempt down and storing its subscription.
    const again = await create(opening, membership, attempt);
    if (again) return { subscription: (await settle(again.id)) ?? again, created: false };
  }
  if (attempt.stage !== 'open' || attempt.subscriptionId === undefined) {
    return createNext(opening, key, attempt.number + 1);
  }
  const current = await settle(attempt.subscriptionId);
  if (!current) throw contended();
  if (isOver(current.status)) return createNext(opening, key, attempt.number + 1);
  // Nothing was authorised yet and the plan is another one now: begin anew.
  if (current.status === 'incomplete' && !hasTermsOf(plan, current)) {
    await context.stablepay.subscriptions.cancel(current.id);
    const ended = await settle(current.id);
    if (ended && isOver(ended.status)) return createNext(opening, key, attempt.number + 1);
  }
  return { subscription: current, created: false };
}

function toParams({ context, reference, plan }: Opening, key: string, attempt: number) {
  const { returnUrls } = context;
  const { product, unitAmount, interval, intervalCount, quantity, priceId, ...rest } = plan;
  const params: CreateSubscriptionParams = {
    ...rest,
    item: {
      priceId: priceId ?? reference,
      product,
      unitAmount,
      interval,
      intervalCount,
      quantity,
    },
    successUrl: toReturnUrl(returnUrls.success, reference),
    cancelUrl: toReturnUrl(returnUrls.cancel, reference),
    metadata: {
      ...plan.metadata,
      [subscriptionMetadata.reference]: reference,
      [subscriptionMetadata.membership]: key,
      [subscriptionMetadata.attempt]: String(attempt),
    },
  };
  return params;
}

/** Undefined when the key was used for something else before: the next attempt takes over. */
async function create(
  opening: Opening,
  membership: MembershipRecord,
  attempt: MembershipAttempt,
): Promise<SubscriptionRecord | undefined> {
  const { context } = opening;
  try {
    const params = toParams(opening, membership.key, attempt.number);
    const { idempotencyKey } = attempt;
    const upstream = await context.stablepay.subscriptions.create(params, { idempotencyKey });
    return await storeSubscription(context, membership, attempt, upstream);
  } catch (error) {
    if (!isStablePayError(error) || error.code !== 'idempotency-conflict') throw error;
    await updateMembershipAttempt(context, membership, attempt.number, { stage: 'abandoned' });
    return undefined;
  }
}

async function createNext(
  opening: Opening,
  key: string,
  first: number,
): Promise<OpenedSubscription> {
  const { context, reference, plan } = opening;
  for (let number = first; number < first + conflictTries; number += 1) {
    const attempt: MembershipAttempt = {
      number,
      // Carries customer, plan and attempt, never the page load.
      idempotencyKey: `sub-${key}-${number}`,
      ...termsOf(plan),
      stage: 'creating',
    };
    const membership = await updateRecord(context, membershipKind, key, (current) => ({
      key,
      customer: plan.customer,
      reference,
      attempts: [...(current?.attempts ?? []), attempt],
    }));
    if (!membership) throw contended();
    const subscription = await create(opening, membership, attempt);
    if (subscription) return { subscription, created: true };
  }
  throw contended();
}
