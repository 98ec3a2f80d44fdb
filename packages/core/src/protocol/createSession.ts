import { ValidationError } from '../errors/ValidationError.ts';
import { parseRecord } from '../parsing/fields.ts';
import { parseReference, parseToken } from './ids.ts';
import { parseSessionView, type SessionView } from './sessionView.ts';

/** `POST {base}/sessions`: a reference and nothing that could change a price. */
export type CreateSessionRequest = { reference: string };

/** The answer: the session and a capability for it. Keep the token out of links and logs. */
export type CreateSessionResponse = { session: SessionView; token: string };

/**
 * Reads the body of `POST {base}/sessions`.
 *
 * @throws ValidationError `unexpected-field` for anything beside `reference`, so that an amount,
 * item or address from a browser is refused, not ignored.
 */
export function parseCreateSessionRequest(value: unknown): CreateSessionRequest {
  const record = parseRecord(value, 'body');
  const extra = Object.keys(record).find((key) => key !== 'reference');
  if (extra !== undefined) {
    throw new ValidationError({
      code: 'unexpected-field',
      path: /^[\w.-]{1,64}$/.test(extra) ? extra : 'body',
      message: 'The body has a field besides reference.',
    });
  }
  return { reference: parseReference(record['reference']) };
}

/** Reads the answer of `POST {base}/sessions`. */
export function parseCreateSessionResponse(value: unknown): CreateSessionResponse {
  const record = parseRecord(value, 'body');
  return {
    session: parseSessionView(record['session']),
    token: parseToken(record['token']),
  };
}
