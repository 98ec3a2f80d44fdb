import { expect, it } from 'vitest';
import { parseProxyUrl } from './parseProxyUrl.ts';

it.each([
  ['/api/stablepay', '/api/stablepay'],
  ['/api/stablepay/', '/api/stablepay'],
  ['https://shop.test/api', 'https://shop.test/api'],
  ['http://127.0.0.1:3000/pay//', 'http://127.0.0.1:3000/pay'],
])('takes %s', (value, parsed) => {
  expect(parseProxyUrl(value)).toBe(parsed);
});

it.each(['', 'api/stablepay', '//evil.test/x', '/\\evil.test', 'javascript:alert(1)', 'data:,x'])(
  'T32: refuses %j with the fix in its text',
  (value) => {
    expect(() => parseProxyUrl(value)).toThrow(/proxyUrl.*\[config-(missing|invalid)\]/);
  },
);

it.each(['/api?x=1', '/api#x', '/a b', 'https://'])('refuses %j', (value) => {
  expect(() => parseProxyUrl(value)).toThrow(/config-invalid/);
});
