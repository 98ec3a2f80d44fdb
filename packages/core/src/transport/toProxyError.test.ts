import { expect, test } from 'vitest';
import { errorCatalogue } from '../errors/errorCatalogue.ts';
import { isErrorCode } from '../errors/errorCodes.ts';
import { toProxyError } from './toProxyError.ts';

const answer = (body: unknown, status = 400, retryAfterMs?: number) =>
  toProxyError({ status, headers: new Headers(), body, retryAfterMs });

test('every code of the catalogue becomes an error with the promise of its own entry', () => {
  for (const [code, entry] of Object.entries(errorCatalogue)) {
    const error = answer({ error: { code, message: 'x' } }, entry.status);
    expect(error.family).toBe(entry.family === 'validation' ? 'validation' : 'api');
    expect(isErrorCode(error.code)).toBe(true);
    if (entry.family === 'api' || entry.family === 'validation') expect(error.code).toBe(code);
    else expect(error).toMatchObject({ code: 'internal', remoteCode: code });
  }
});

test('a code nobody knows, or no code, is not the word of the proxy', () => {
  for (const body of [
    undefined,
    { error: { code: 'from-the-future' } },
    { message: 'Not Found' },
  ]) {
    expect(answer(body, 404, 3_000)).toMatchObject({
      family: 'network',
      code: 'unexpected-answer',
      status: 404,
      retryAfterMs: 3_000,
    });
  }
});

test('what the other side wrote is not repeated', () => {
  const error = answer({ error: { code: 'internal', message: 'key sk_live_1 of shop 7' } }, 500);
  expect(JSON.stringify([String(error), error])).not.toContain('sk_live_1');
});
