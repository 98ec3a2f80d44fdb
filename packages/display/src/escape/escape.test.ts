import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../test/anyText.ts';
import { escapeHtml } from './escapeHtml.ts';
import { jsString } from './jsString.ts';
import { phpString } from './phpString.ts';
import { singleLine } from './singleLine.ts';
import { tomlString } from './tomlString.ts';

const nasty = fc.oneof(
  anyText(),
  fc.constantFrom(
    `'); system('id'); //`,
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "\\'; die(); '",
    '\\',
    '?><?php evil(); ?>',
    '{alert(1)} ${alert(1)} `x`',
    'a\u2028b\u2029c\nd\0e',
    '<!--',
    '\ud800 half',
    'safe\u202etxt.exe',
  ),
);

/** Reads a PHP string in single quotes by PHP's own two rules; undefined when it ends too early. */
function readPhpString(literal: string): string | undefined {
  const inside = /^'((?:[^\\']|\\[\\'])*)'$/su.exec(literal)?.[1];
  return inside?.replace(/\\([\\'])/g, '$1');
}

describe('what a merchant typed comes out as it went in, and stays text', () => {
  it('HTML', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(
          escaped
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&quot;', '"')
            .replaceAll('&#39;', "'")
            .replaceAll('&amp;', '&'),
        ).toBe(singleLine(text));
      }),
    );
  });

  it('JavaScript', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const literal = jsString(text);
        expect(literal).not.toMatch(/<|[\u2028\u2029\n\r]/);
        expect(JSON.parse(literal)).toBe(singleLine(text));
      }),
    );
  });

  it('PHP', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(readPhpString(phpString(text))).toBe(singleLine(text));
      }),
    );
  });

  it('TOML', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const literal = tomlString(text);
        expect(literal.slice(1, -1)).not.toMatch(/(?<!\\)(?:\\\\)*"/);
        expect(JSON.parse(literal)).toBe(singleLine(text));
      }),
    );
  });

  it('one line without control or direction characters, and only whole characters', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const line = singleLine(text);
        expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
        expect(line).not.toMatch(/\p{Surrogate}/u);
        expect(singleLine(line)).toBe(line);
      }),
    );
  });
});
