import { ValidationError } from '../errors/ValidationError.ts';
import { parseRecord } from '../parsing/fields.ts';

/** When a cancelled subscription ends: at once, or when the period that is paid for is over. */
export type CancelMoment = 'now' | 'period-end';

/** `POST {base}/subscriptions/{id}/cancel`. There is no default: the payer chose one of the two. */
export type CancelSubscriptionRequest = { when: CancelMoment };

/**
 * Reads the body of `POST {base}/subscriptions/{id}/cancel`.
 *
 * @throws ValidationError `invalid-input`, or `unexpected-field` for anything beside `when`.
 */
export function parseCancelSubscriptionRequest(value: unknown): CancelSubscriptionRequest {
  const record = parseRecord(value, 'body');
  if (Object.keys(record).some((key) => key !== 'when')) {
    throw new ValidationError({
      code: 'unexpected-field',
      path: 'body',
      message: 'The body has a field besides when.',
    });
  }
  const { when } = record;
  if (when === 'now' || when === 'period-end') return { when };
  throw new ValidationError({
    code: 'invalid-input',
    path: 'when',
    message: 'when must be now or period-end.',
  });
}
