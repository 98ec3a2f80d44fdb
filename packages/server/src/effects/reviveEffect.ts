import { ApiError } from '@stablepay/core';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { findRefund, listRefundEffects } from '../refunds/createSettleRefund.ts';
import { listSessionEffects } from '../settle/runEffects.ts';
import { updateRecord } from '../settle/updateRecord.ts';
import {
  listInvoiceEffects,
  listSubscriptionEffects,
} from '../subscriptions/listSubscriptionEffects.ts';
import { subscriptionKind } from '../subscriptions/SubscriptionRecord.ts';
import { carryOut, type Effect } from './carryOut.ts';
import { type EffectResource, failureKind } from './FailureRecord.ts';

/** What there is to tell about a resource as it stands now. */
async function effectsOf(context: ProxyContext, { type, id }: EffectResource): Promise<Effect[]> {
  const { store, stablepay } = context;
  switch (type) {
    case 'session': {
      const session = (await store.readSession(id))?.record;
      return session ? listSessionEffects(context, session) : [];
    }
    case 'refund': {
      const found = await findRefund(context, id);
      return found ? listRefundEffects(context, found) : [];
    }
    case 'subscription': {
      const subscription = (await store.readRecord(subscriptionKind, id))?.record;
      return subscription ? listSubscriptionEffects(context, subscription) : [];
    }
    case 'invoice': {
      const invoice = await stablepay.invoices.retrieve(id);
      const { subscriptionId = '' } = invoice;
      const subscription = (await store.readRecord(subscriptionKind, subscriptionId))?.record;
      return subscription ? listInvoiceEffects(context, subscription, invoice) : [];
    }
    default:
      return type satisfies never;
  }
}

/**
 * A person's decision: a dead letter is tried anew, with the same idempotency key. Nothing is told
 * that is not true any more.
 *
 * @throws ApiError `resource-missing` when there is no such dead letter, or `handler-failed`.
 */
export async function reviveEffect(context: ProxyContext, key: string): Promise<void> {
  const letter = (await context.store.readRecord(failureKind, key))?.record;
  if (letter?.deadAt === undefined) {
    throw new ApiError({
      code: 'resource-missing',
      message: 'There is no dead letter with this key.',
      status: 404,
    });
  }
  await updateRecord(
    context,
    failureKind,
    key,
    (current) =>
      current && {
        ...current,
        failures: 0,
        nextTryAt: 0,
        deadAt: undefined,
        revivals: current.revivals + 1,
      },
  );
  const effects = await effectsOf(context, letter.resource);
  await carryOut(
    context,
    effects.filter((effect) => effect.key === key),
  );
}
