import { describe, expect, test } from 'vitest';
import { subscriptionViewOf } from '../../test/subscriptionViewOf.ts';
import { parseCancelSubscriptionRequest } from './cancelSubscription.ts';
import {
  parseCreateSubscriptionRequest,
  parseCreateSubscriptionResponse,
} from './createSubscription.ts';

describe('POST {base}/subscriptions', () => {
  test('the reference of a plan alone is read', () => {
    expect(parseCreateSubscriptionRequest({ reference: 'pro' })).toEqual({ reference: 'pro' });
  });

  test.each(['items', 'price', 'trial_end', 'customer', 'success_url', '__proto__'])(
    'T15: a body with %s is refused',
    (field) => {
      const body: unknown = JSON.parse(`{"reference":"pro",${JSON.stringify(field)}:1}`);
      expect(() => parseCreateSubscriptionRequest(body)).toThrow(
        expect.objectContaining({ code: 'unexpected-field', path: field }),
      );
    },
  );

  test('the answer is a subscription and a token', () => {
    const answer = { subscription: subscriptionViewOf(), token: 'a.b' };
    expect(parseCreateSubscriptionResponse(answer)).toEqual(answer);
    for (const token of ['', 'a b', 1, undefined, 'x'.repeat(2_049)]) {
      expect(() => parseCreateSubscriptionResponse({ ...answer, token })).toThrow(
        expect.objectContaining({ path: 'token' }),
      );
    }
  });
});

describe('POST {base}/subscriptions/{id}/cancel', () => {
  test.each(['now', 'period-end'] as const)('%s is read', (when) => {
    expect(parseCancelSubscriptionRequest({ when })).toEqual({ when });
  });

  test.each([
    [{}, 'when'],
    [{ when: 'later' }, 'when'],
    [{ when: true }, 'when'],
    [{ when: 'now', cancel_at: 1 }, 'body'],
    [null, 'body'],
    ['now', 'body'],
  ])('%j is refused at %s', (body, path) => {
    expect(() => parseCancelSubscriptionRequest(body)).toThrow(expect.objectContaining({ path }));
  });
});
