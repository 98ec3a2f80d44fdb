import { describe, expect, it } from 'vitest';
import { createRedactor } from './createRedactor.ts';

describe('T04: a text that is written down', () => {
  const redact = createRedactor(['known-secret-1', 'known-secret-2']);

  it.each([
    ['known-secret-1 and known-secret-2, known-secret-1', '[redacted] and [redacted], [redacted]'],
    ['Authorization: bearer  abc.def', 'Authorization: Bearer [redacted]'],
    ['"Bearer a.b" x', '"Bearer [redacted]" x'],
    ['sk_live_abc-1 sk_test_9', '[redacted key] [redacted key]'],
    // A live key is any visible characters.
    ['a sk_live_4fjW9.q2Lr+8ZtYxN1/aa b', 'a [redacted key] b'],
    ['{"apiKey":"sk_live_4fjW9.q2"}', '{"apiKey":"[redacted key]"}'],
    [`t ${'a'.repeat(16)}.${'b'.repeat(42)}- t`, 't [redacted token] t'],
    [`t ${'a'.repeat(16)}.${'b'.repeat(44)} t`, 't [redacted token] t'],
    [`hash ${'0aF'.padEnd(64, '9')}.`, 'hash [redacted hash].'],
    [`t ${'a'.repeat(16)}.${'b'.repeat(43)} t`, 't [redacted token] t'],
    ['redis://user:pw@host redis://:pw@host', 'redis://[redacted]@host redis://[redacted]@host'],
  ])('has no secret: %s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it('has all the rest', () => {
    const short = `${'a'.repeat(15)}.${'b'.repeat(43)} ${'a'.repeat(16)}.${'b'.repeat(42)}`;
    const text = `${short} task_live_ 1.5 a.b https://host:80/x@y ${'f'.repeat(63)} ${'f'.repeat(65)}`;
    expect(redact(text)).toBe(text);
  });

  it('has none of a secret of which another is the beginning', () => {
    const both = createRedactor(['a-known-secret', 'a-known-secret-and-more', 'a-known-secret']);
    expect(both('a-known-secret-and-more, a-known-secret')).toBe('[redacted], [redacted]');
  });
});

describe('T09: a text a shopper made long', () => {
  const redact = createRedactor(['a secret of the shop']);

  it('is cut at 2 KB, between two words', () => {
    expect(redact('a'.repeat(2_048))).toBe('a'.repeat(2_048));
    expect(redact('a'.repeat(2_049))).toBe(' [cut]');
    const words = 'word '.repeat(1_000);
    expect(redact(words)).toBe(`${words.slice(0, 2_044)} [cut]`);
    // White space just behind the limit ends a whole word.
    expect(redact(`${'a'.repeat(2_048)} b`)).toBe(`${'a'.repeat(2_048)} [cut]`);
  });

  it('has nothing of a secret where it was cut', () => {
    const token = `${'t'.repeat(40)}.${'u'.repeat(43)}`;
    for (const secret of ['a secret of the shop', token, `sk_live_${'k'.repeat(40)}`]) {
      for (let before = 1_940; before <= 2_060; before += 1) {
        const text = redact(`${'x'.repeat(before)} ${secret} ${'y '.repeat(100)}`);
        expect(text).not.toMatch(/secret|tt|uu|sk_|kk/);
        expect(text.length).toBeLessThan(2_100);
      }
    }
  });

  it('is looked at for a token where a word begins, not at every dash of it', () => {
    const token = `${'t'.repeat(16)}.${'u'.repeat(43)}`;
    expect(redact(`${'-'.repeat(1_000)}${token}`)).toBe('[redacted token]');
    expect(redact(`- ${token}`)).toBe('- [redacted token]');
    expect(redact('a-'.repeat(1_000))).toBe('a-'.repeat(1_000));
  });
});
