import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { signAccessToken } from '../tokens/accessToken.ts';
import { membershipKeyOf } from './membershipKeyOf.ts';
import { membershipKind } from './SubscriptionRecord.ts';

/** What a page needs to show a subscription: hand it to nobody but the customer. */
export type SubscriptionAccess = { subscriptionId: string; token: string };

const lifeMs = 30 * 24 * 60 * 60 * 1_000;

/** The newest subscription of a customer to a plan, with a token for it; creates nothing. */
export async function findAccess(
  { store, tokenSecrets: secrets, clock }: ProxyContext,
  membership: { customer: string; reference: string },
): Promise<SubscriptionAccess | undefined> {
  const key = await membershipKeyOf(membership);
  const stored = await store.readRecord(membershipKind, key);
  const attempt = stored?.record.attempts.findLast(({ stage }) => stage === 'open');
  if (attempt?.subscriptionId === undefined) return undefined;
  const id = attempt.subscriptionId;
  const expiresAt = clock.now() + lifeMs;
  const token = { kind: 'subscription', id, scope: 'act', expiresAt } as const;
  return { subscriptionId: id, token: await signAccessToken({ token, secrets }) };
}
