import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLogoUrl } from './parseLogoUrl.ts';

describe('parseLogoUrl', () => {
  it.each([
    ['/logo.svg', '/logo.svg'],
    ['/a/b/logo%20x.png?v=2#x', '/a/b/logo%20x.png?v=2#x'],
    ['https://cdn.example/logo.svg', 'https://cdn.example/logo.svg'],
    ['HTTPS://CDN.example/logo.svg', 'https://cdn.example/logo.svg'],
    ['http://localhost:3000/logo.svg', 'http://localhost:3000/logo.svg'],
  ])('takes %s', (input, expected) => {
    expect(parseLogoUrl(input)).toBe(expected);
  });

  it.each([
    '',
    'logo.svg',
    './logo.svg',
    '//cdn.example/logo.svg',
    '/\\cdn.example/logo.svg',
    '\\\\cdn.example/logo.svg',
    '/\t/cdn.example/logo.svg',
    '\n//cdn.example/logo.svg',
    ' https://cdn.example/logo.svg',
    'https:/cdn.example',
    'https:cdn.example',
    'https:///cdn.example',
    'https://',
    'https://user:secret@cdn.example/logo.svg',
    'https://user@cdn.example/logo.svg',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:image/svg+xml,<svg onload="alert(1)"/>',
    'blob:https://cdn.example/1',
    'file:///etc/passwd',
    'ftp://cdn.example/logo.svg',
    'about:blank',
  ])('refuses %j', (input) => {
    expect(parseLogoUrl(input)).toBeUndefined();
  });

  it('gives back nothing that leads a page elsewhere than http, https or its own origin', () => {
    const tricky = fc.array(
      fc.constantFrom('/', '\\', ':', '@', '?', '#', '\t', '\n', '.', 'https', 'javascript', 'a'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          tricky.map((parts) => parts.join('')),
        ),
        (url) => {
          const parsed = parseLogoUrl(url);
          if (parsed === undefined) return;
          const { protocol, origin } = new URL(parsed, 'https://shop.test/checkout');
          expect(protocol).toMatch(/^https?:$/);
          if (parsed.startsWith('/')) expect(origin).toBe('https://shop.test');
        },
      ),
    );
  });
});
