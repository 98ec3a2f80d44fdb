import { isStablePayError } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { parseSecret } from './parseSecret.ts';

const codeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return isStablePayError(error) ? error.code : 'untyped';
  }
  return undefined;
};

describe('parseSecret', () => {
  it('returns a secret of at least 16 bytes', () => {
    expect(parseSecret('0123456789abcdef', 'secretKey')).toBe('0123456789abcdef');
  });

  it.each([undefined, ''])('T08: refuses a missing secret (%s)', (value) => {
    expect(codeOf(() => parseSecret(value, 'secretKey'))).toBe('config-missing');
  });

  it.each([
    ' '.repeat(20),
    '0123456789abcdef\n',
    ' 0123456789abcdef',
    '0123456789abcde',
    'your-secret-key-here',
    'xxxxxxxxxxxxxxxxxxxx',
    'aaaaaaaaaaaaaaaaaaaa',
    'change-me-change-me',
    'changemechangeme',
    'Secret_Secret_Secret',
    'password12345678',
    'test-secret-key-123456',
    'insert your secret here',
    'replace_me_replace_me',
    'example example example',
    '................',
    '****************',
    42,
    null,
  ])('T08: refuses the weak secret %j', (value) => {
    expect(codeOf(() => parseSecret(value, 'secretKey'))).toBe('secret-weak');
  });

  it.each([
    ['', 'secretKey is not set.'],
    [42, 'secretKey must be a string.'],
    ['0123456789abcdef ', 'secretKey has white space at one end; often a copied newline.'],
    ['0123456789abcde', 'secretKey is shorter than 16 bytes.'],
    ['change-me-change-me', 'secretKey is a placeholder.'],
  ])('says of %j what is wrong', (value, message) => {
    expect(() => parseSecret(value, 'secretKey')).toThrow(message);
  });

  it('T04: never repeats the secret in its error', () => {
    const secret = 'hunter2-hunter2\n';
    expect(() => parseSecret(secret, 'secretKey')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
  });
});
