import { parseRecord } from '../parsing/fields.ts';
import { parseCreateSessionRequest } from './createSession.ts';
import { parseToken } from './ids.ts';
import { parseSubscriptionView, type SubscriptionView } from './subscriptionView.ts';

/** `POST {base}/subscriptions`: the reference of a plan and nothing that could change a price. */
export type CreateSubscriptionRequest = { reference: string };

/** The answer: the subscription and a capability for it. Keep the token out of links and logs. */
export type CreateSubscriptionResponse = { subscription: SubscriptionView; token: string };

/**
 * Reads the body of `POST {base}/subscriptions`.
 *
 * @throws ValidationError `unexpected-field` for anything beside `reference`.
 */
export function parseCreateSubscriptionRequest(value: unknown): CreateSubscriptionRequest {
  return parseCreateSessionRequest(value);
}

/** Reads the answer of `POST {base}/subscriptions`. */
export function parseCreateSubscriptionResponse(value: unknown): CreateSubscriptionResponse {
  const record = parseRecord(value, 'body');
  return {
    subscription: parseSubscriptionView(record['subscription']),
    token: parseToken(record['token']),
  };
}
