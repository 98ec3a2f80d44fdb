import { describe, expect, it } from 'vitest';
import { toApiError } from './toApiError.ts';

const errorOf = (status: number, error?: unknown, headers: Record<string, string> = {}) =>
  toApiError({
    ...{ status, headers: new Headers(headers), retryAfterMs: undefined },
    body: error === undefined ? undefined : { error },
  });

describe('an answer that says no', () => {
  it.each([
    ['order_id_conflict', 'order-id-conflict'],
    ['idempotency_conflict', 'idempotency-conflict'],
    ['session_not_cancelable', 'session-not-cancelable'],
    ['refund_amount_exceeds_remaining', 'refund-refused'],
    ['refund_not_cancelable', 'refund-refused'],
    ['resource_missing', 'resource-missing'],
  ])('with the code %s is the error %s, whatever its status', (code, expected) => {
    for (const status of [400, 401, 409, 500]) {
      expect(errorOf(status, { code })).toMatchObject({
        ...{ code: expected, status, remoteCode: code, family: 'api' },
      });
    }
  });

  it.each([
    [400, 'request-refused'],
    [401, 'authentication-failed'],
    [403, 'permission-denied'],
    [404, 'resource-missing'],
    [409, 'request-refused'],
    [429, 'rate-limited'],
    [499, 'request-refused'],
    [500, 'upstream-failed'],
    [503, 'upstream-failed'],
  ])('without a code we know is, by its status %d, the error %s', (status, expected) => {
    for (const error of [undefined, null, 'x', [], {}, { code: 'new_one' }, { code: 'toString' }]) {
      expect(errorOf(status, error).code).toBe(expected);
    }
  });

  it.each([300, 301, 399])('by the status %d is a redirect, which nobody follows', (status) => {
    expect(errorOf(status, { code: 'order_id_conflict' })).toMatchObject({
      ...{ family: 'network', code: 'unexpected-answer', status },
      message: expect.stringContaining(`a redirect (${status})`),
    });
  });

  it('names code, parameter and request, and what to do about it', () => {
    const error = errorOf(
      400,
      { code: 'parameter_invalid', param: 'line_items[0].quantity', message: 'sk_live_secret' },
      { 'X-Request-Id': 'req-1' },
    );
    expect(error).toMatchObject({
      ...{ remoteCode: 'parameter_invalid', param: 'line_items[0].quantity', requestId: 'req-1' },
      message: expect.stringContaining(
        'StablePay answered with status 400 (parameter_invalid, parameter line_items[0].quantity).',
      ),
    });
    // What the API wrote for people may repeat what was sent.
    expect(`${error.message} ${JSON.stringify(error)}`).not.toContain('secret');
    expect(errorOf(400, { param: 'amount' }).message).toContain('status 400 (parameter amount).');
    expect(errorOf(500).message).toContain('status 500.');
  });

  it.each(['with space', 'line\nbreak', '<b>', '', 'x'.repeat(129), 5, null])(
    'passes on no code, parameter or request that is no plain word: %j',
    (word) => {
      const error = errorOf(400, { code: word, param: word });
      expect(error).toMatchObject({ remoteCode: undefined, param: undefined });
      expect(error.message).toContain('status 400.');
      const headers = new Headers();
      if (typeof word === 'string' && !word.includes('\n')) headers.set('X-Request-Id', word);
      expect(errorOf(400, {}, Object.fromEntries(headers))).toMatchObject({ requestId: undefined });
    },
  );

  it('passes on a word that is as long as it may be', () => {
    const code = 'x'.repeat(128);
    expect(errorOf(400, { code })).toMatchObject({ remoteCode: code });
  });

  it('says when to come again', () => {
    const headers = new Headers();
    const error = toApiError({ status: 429, headers, body: undefined, retryAfterMs: 3_000 });
    expect(error).toMatchObject({ code: 'rate-limited', retryAfterMs: 3_000 });
  });
});
