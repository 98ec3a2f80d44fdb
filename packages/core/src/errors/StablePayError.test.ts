import { describe, expect, test } from 'vitest';
import { ApiError } from './ApiError.ts';
import { ConfigError } from './ConfigError.ts';
import { errorCatalogue } from './errorCatalogue.ts';
import { LoaderError } from './LoaderError.ts';
import { NetworkError } from './NetworkError.ts';
import { SignatureError } from './SignatureError.ts';
import { isStablePayError, StablePayError } from './StablePayError.ts';
import { ValidationError } from './ValidationError.ts';

const cause = new TypeError('underneath');
const message = 'It happened.';
const errors = [
  new ConfigError({ code: 'config-missing', message, cause }),
  new ValidationError({ code: 'invalid-input', message, cause, path: 'amount.minor' }),
  new NetworkError({ code: 'timeout', message, cause, status: 504, retryAfterMs: 1 }),
  new ApiError({ code: 'rate-limited', message, cause, status: 429, param: 'amount' }),
  new SignatureError({ code: 'signature-mismatch', message, cause }),
  new LoaderError({ code: 'load-failed', message, cause }),
];

describe.each(errors)('$name', (error) => {
  test('says what happened and its code', () => {
    const { family, retryable } = errorCatalogue[error.code];
    expect(error.message).toMatch(/^It happened\. /);
    expect(error.message.endsWith(`[${error.code}]`)).toBe(true);
    expect([error.family, error.retryable]).toEqual([family, retryable]);
    expect(String(error)).toContain(error.name);
  });

  test('is an Error with its cause and its class', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(StablePayError);
    expect(error.cause).toBe(cause);
    expect(error.stack).toContain('StablePayError.test');
  });

  test('is recognised, and so is one of another copy of the package', () => {
    expect(isStablePayError(error)).toBe(true);
    const foreign = Object.defineProperty(new Error('x'), Symbol.for('stablepay.error'), {});
    expect(isStablePayError(foreign)).toBe(true);
    expect(foreign).not.toBeInstanceOf(StablePayError);
  });
});

test('what a developer has to change is said in the text', () => {
  for (const error of [errors[0], errors[4]]) {
    if (error) expect(error.message).toContain(errorCatalogue[error.code].fix);
  }
  const told = new ApiError({ code: 'internal', message, fix: 'Do this.', status: 500 });
  expect(told.message).toBe('It happened. Do this. [internal]');
});

test('the fields of a family are kept', () => {
  expect(errors[1]).toMatchObject({ path: 'amount.minor' });
  expect(errors[2]).toMatchObject({ status: 504, retryAfterMs: 1 });
  expect(errors[3]).toMatchObject({ status: 429, param: 'amount', remoteCode: undefined });
});

test('without a cause there is none, and the brand does not show in logs', () => {
  const error = new ConfigError({ code: 'secret-weak', message });
  expect('cause' in error).toBe(false);
  expect(Object.keys(error)).not.toContain('Symbol(stablepay.error)');
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    code: 'secret-weak',
    family: 'config',
    retryable: false,
    name: 'ConfigError',
  });
});

test.each([
  ...[undefined, null, 0, '', 'timeout', new Error('x'), {}, [], () => undefined],
  ...[{ code: 'timeout', family: 'network', retryable: true }],
])('%o is none of ours', (value) => {
  expect(isStablePayError(value)).toBe(false);
});
