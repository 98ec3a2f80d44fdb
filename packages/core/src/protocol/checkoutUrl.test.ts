import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import { toCheckoutUrl } from './checkoutUrl.ts';

const checkoutOrigins = ['https://pay.stablepay.test', 'https://pay.example:8443'];
const open = (url: string, origins = checkoutOrigins) =>
  toCheckoutUrl({ url, checkoutOrigins: origins })?.href;

describe('T32: only the parsed address of a listed origin is ever opened', () => {
  test.each([
    ['https://pay.stablepay.test/cs_1', 'https://pay.stablepay.test/cs_1'],
    ['https://pay.stablepay.test:443/cs_1?x=1', 'https://pay.stablepay.test/cs_1?x=1'],
    ['HTTPS://PAY.STABLEPAY.TEST/cs_1', 'https://pay.stablepay.test/cs_1'],
    ['https://pay.example:8443/', 'https://pay.example:8443/'],
    // What a browser would make of it, not what it looks like.
    ['https:\\\\pay.stablepay.test\\cs_1', 'https://pay.stablepay.test/cs_1'],
    ['  https://pay.stablepay.test/cs_1\n', 'https://pay.stablepay.test/cs_1'],
    ['https://pay.stablepay.test/a b<script>', 'https://pay.stablepay.test/a%20b%3Cscript%3E'],
  ])('%j opens %s', (url, href) => {
    expect(open(url)).toBe(href);
  });

  test.each([
    ...['', 'pay.stablepay.test/cs_1', '/cs_1', '//pay.stablepay.test/cs_1', 'cs_1', '#', '?'],
    ...[
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      ' javascript:alert(1)',
    ],
    ...['javascript://pay.stablepay.test/%0aalert(1)', 'vbscript:x', 'file:///etc/passwd'],
    ...['data:text/html,<script>alert(1)</script>', 'about:blank', 'ftp://pay.stablepay.test/'],
    ...['blob:https://pay.stablepay.test/1', 'filesystem:https://pay.stablepay.test/x'],
    ...['view-source:https://pay.stablepay.test/', 'intent://pay.stablepay.test/#Intent;end'],
    ...['http://pay.stablepay.test/cs_1', 'ws://pay.stablepay.test/', 'wss://pay.stablepay.test/'],
    ...['https://pay.stablepay.test:8443/', 'https://pay.example/', 'https://pay.example:443/'],
    ...['https://stablepay.test/', 'https://xpay.stablepay.test/', 'https://x.pay.stablepay.test/'],
    ...['https://pay.stablepay.test.evil.example/', 'https://pay.stablepay.test@evil.example/'],
    ...[
      'https://evil.example/https://pay.stablepay.test/',
      'https://evil.example#pay.stablepay.test',
    ],
    ...[
      'https://user@pay.stablepay.test/',
      'https://user:pass@pay.stablepay.test/',
      'https://:p@pay.stablepay.test/',
    ],
    ...[
      'https://pay.stablepay.test./cs_1',
      'https://pay。evil.test/',
      'https://pаy.stablepay.test/',
    ],
    ...['https://', 'https:', 'https://pay.stablepay.test:99999/', 'https://[::1', 'null'],
  ])('%j opens nothing', (url) => {
    expect(open(url)).toBeUndefined();
  });

  test('any text opens nothing, or an address of exactly a listed origin', () => {
    const pieces = fc.constantFrom(
      ...[
        'https://',
        'http://',
        'javascript:',
        '//',
        '\\',
        '@',
        ':',
        '/',
        '#',
        '?',
        '.',
        '\t',
        '\n',
      ],
      ...['pay.stablepay.test', 'pay.example:8443', 'evil.example', 'user', '%2f', '\u0000', ' '],
    );
    const hostile = fc.oneof(
      fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(hostile, (url) => {
        const opened = toCheckoutUrl({ url, checkoutOrigins });
        if (!opened) return;
        expect(checkoutOrigins).toContain(opened.origin);
        expect(opened.protocol).toBe('https:');
        expect(new URL(opened.href).origin).toBe(opened.origin);
        expect(opened.username + opened.password).toBe('');
      }),
      { numRuns: runs(10_000) },
    );
  });
});

test('http is opened only where its origin is listed, as a sandbox does', () => {
  expect(open('http://127.0.0.1:4010/pay/cs_1', ['http://127.0.0.1:4010'])).toBe(
    'http://127.0.0.1:4010/pay/cs_1',
  );
  expect(open('http://127.0.0.1:4011/pay/cs_1', ['http://127.0.0.1:4010'])).toBeUndefined();
});

test('an entry that is no exact origin matches nothing', () => {
  for (const entry of ['*', 'null', 'https://pay.stablepay.test/', 'pay.stablepay.test', '']) {
    expect(open('https://pay.stablepay.test/cs_1', [entry])).toBeUndefined();
    expect(open('data:text/html,x', [entry])).toBeUndefined();
  }
});
