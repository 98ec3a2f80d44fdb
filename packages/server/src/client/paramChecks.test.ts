import { describe, expect, it } from 'vitest';
import {
  checkEmail,
  checkIdempotencyKey,
  checkMetadata,
  checkOneOf,
  checkOwnId,
  checkTime,
  checkWebUrl,
} from './paramChecks.ts';

const invalid = (message: string) =>
  expect.objectContaining({
    ...{ code: 'invalid-input', message: expect.stringContaining(message) },
  });

describe('what a shop gives', () => {
  it('names the words there are where it is none of them', () => {
    expect(() => checkOneOf(['day', 'week'])('month', 'interval')).toThrow(
      invalid('interval must be one of day, week.'),
    );
    expect(checkOneOf(['day', 'week'])('week', 'interval')).toBe('week');
  });

  it.each(['@b', 'a@', 'a@b@c', ' a@b', 'a@b ', 'a b@c', 'a@b\n'])('%j is no e-mail', (text) => {
    expect(() => checkEmail(text, 'email')).toThrow(invalid('email'));
  });

  it('an e-mail address is something, an at sign, something', () => {
    expect(checkEmail('Ann.Lee+shop@example', 'email')).toBe('Ann.Lee+shop@example');
  });

  it.each(['\u0000a', 'a\u0000', '\n', 'a\u007fb'])('%j is no name of anything', (text) => {
    expect(() => checkOwnId(255)(text, 'orderId')).toThrow(invalid('orderId'));
  });

  it.each([' key', 'key ', 'ключ', 'k\u007f'])('%j is no key', (key) => {
    expect(() => checkIdempotencyKey(key)).toThrow(invalid('idempotencyKey'));
  });

  it('a key may be as long as it may be, of all signs that can be printed', () => {
    for (const key of ['k'.repeat(128), '!~', 'ORD-1#1'])
      expect(checkIdempotencyKey(key)).toBe(key);
  });

  it.each(['x', '//shop.test', 'javascript:alert(1)', 'ftp://shop.test', 'http//x'])(
    '%j is no address to send people to',
    (text) => {
      expect(() => checkWebUrl(100)(text, 'successUrl')).toThrow(
        invalid('successUrl must be an absolute http or https address.'),
      );
    },
  );

  it('metadata is copied, so that it is what was checked', () => {
    const given = { plan: 'pro' };
    const checked = checkMetadata(given, 'metadata');
    expect(checked).toEqual(given);
    expect(checked).not.toBe(given);
  });

  it('a time is cut to the second, never rounded up', () => {
    expect(checkTime(100_000_000_999, 'trialEnd')).toBe(100_000_000);
  });
});
