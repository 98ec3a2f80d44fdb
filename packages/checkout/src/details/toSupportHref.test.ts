import { expect, it } from 'vitest';
import { toSupportHref } from './toSupportHref.ts';

it('prefers the page, else writes a mail', () => {
  expect(toSupportHref({ url: 'https://acme.test/help', email: 'a@acme.test' })).toBe(
    'https://acme.test/help',
  );
  expect(toSupportHref({ email: 'help@acme.test' })).toBe('mailto:help@acme.test');
  expect(toSupportHref(undefined)).toBeUndefined();
});

it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'help', '//x'])(
  'T32: refuses %j',
  (url) => {
    expect(toSupportHref({ url })).toBeUndefined();
  },
);

it.each(['a@b@c', 'a@b?bcc=x', 'a@b&x', 'no address'])('refuses the mail address %j', (email) => {
  expect(toSupportHref({ email })).toBeUndefined();
});
