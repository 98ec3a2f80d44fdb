import { parseCreateSubscriptionRequest } from '@stablepay/core';
import { openSubscription } from '../subscriptions/openSubscription.ts';
import { toSubscriptionView } from '../subscriptions/toSubscriptionView.ts';
import { signAccessToken } from '../tokens/accessToken.ts';
import { routeNotFound } from './httpErrors.ts';
import type { ProxyAnswer } from './ProxyAnswer.ts';
import type { RouteCall } from './ProxyRuntime.ts';
import { readJsonBody } from './readRequestBody.ts';
import { openBrowserReference, orderNotFound } from './resolveReference.ts';
import { respondJson } from './respond.ts';
import { toResolveParams } from './toResolveParams.ts';

const bodyLimit = 16 * 1024;
const tokenLifeMs = 400 * 24 * 60 * 60 * 1_000;

/** `POST {base}/subscriptions`: the caller's subscription to a plan, and a token for it. */
export async function createSubscriptionRoute({
  runtime,
  request,
}: RouteCall): Promise<ProxyAnswer> {
  const { context, settleSubscription } = runtime;
  const { resolvePlan, tokenSecrets, clock } = context;
  if (!resolvePlan) throw routeNotFound();
  const json = await readJsonBody({ request, limit: bodyLimit, clock });
  const body = parseCreateSubscriptionRequest(json);
  const opened = await openBrowserReference(context, body.reference);
  const { reference } = opened;
  const plan = await resolvePlan(toResolveParams(opened, request));
  if (!plan) throw orderNotFound();
  const { subscription, created } = await openSubscription({
    context,
    settle: settleSubscription,
    reference,
    plan,
  });
  const token = await signAccessToken({
    token: {
      kind: 'subscription',
      id: subscription.id,
      scope: 'act',
      expiresAt: clock.now() + tokenLifeMs,
    },
    secrets: tokenSecrets,
  });
  return respondJson({
    status: created ? 201 : 200,
    value: { subscription: toSubscriptionView(subscription, clock.now()), token },
  });
}
