import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from './html.ts';

test('text and attributes are escaped, markup of html itself is not', () => {
  const bold = html`<b>${'a & b'}</b>`;
  expect(html`<p title="${'"><script>'}">${bold}${[bold, '<i>']}${7}${undefined}</p>`.markup).toBe(
    '<p title="&quot;&gt;&lt;script&gt;"><b>a &amp; b</b><b>a &amp; b</b>&lt;i&gt;7</p>',
  );
});

test('no text leaves its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { markup } = html`<p>${text}</p>`;
      expect(markup.slice(3, -4)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
    }),
  );
});
