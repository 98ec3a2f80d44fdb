import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import { parseId, parseReference, parseToken } from './ids.ts';

const refused = expect.objectContaining({ code: 'invalid-input' });

describe('T17: an id can be put into a path', () => {
  test.each(['cs_3kT9xQ2mBv7LwZ0aRn5YcJ8d', 'a', '0', 'A-b_c', 'x'.repeat(128)])(
    '%s passes',
    (id) => {
      expect(parseId(id)).toBe(id);
    },
  );

  test.each([
    ...['', '.', '..', '../x', 'a/b', 'a\\b', '%2e%2e', 'a%2fb', 'a?b', 'a#b', 'a;b', 'a b', ' a'],
    ...[
      'a\n',
      '\ta',
      'a\u0000',
      '_a',
      '-a',
      'ä',
      '１',
      'a\u202e',
      'x'.repeat(129),
      'a.b',
      'a:b',
      '{id}',
    ],
  ])('%j is refused', (id) => {
    expect(() => parseId(id)).toThrow(refused);
  });

  test.each([[undefined], [null], [1], [{}], [['a']], [{ toString: () => 'a' }]])(
    '%o is refused',
    (id) => {
      expect(() => parseId(id, 'session.id')).toThrow(
        expect.objectContaining({ path: 'session.id' }),
      );
    },
  );

  test('an id that passes never changes the path it is put into', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 140 }), (text) => {
        let id: string;
        try {
          id = parseId(text);
        } catch (error) {
          expect(error).toEqual(refused);
          return;
        }
        const { pathname, search, hash, origin } = new URL(`https://api.test/v1/s/${id}/cancel`);
        expect([origin, pathname, search, hash]).toEqual([
          'https://api.test',
          `/v1/s/${text}/cancel`,
          '',
          '',
        ]);
      }),
      { numRuns: runs(50_000) },
    );
  });
});

describe('a reference', () => {
  test.each(['order-1001', '1', 'a/b?c#d', '~!@$%^&*()', 'x'.repeat(512)])(
    '%j passes',
    (reference) => {
      expect(parseReference(reference)).toBe(reference);
    },
  );

  test.each(['', ' ', 'a b', 'a\n', 'ü', '订单', '\u0000', '\u007f', 'x'.repeat(513)])(
    '%j is refused',
    (reference) => {
      expect(() => parseReference(reference)).toThrow(refused);
    },
  );

  test.each([[undefined], [null], [1001], [{}], [[]]])('%o is refused', (reference) => {
    expect(() => parseReference(reference)).toThrow(refused);
  });
});

describe('a token', () => {
  test.each(['t', 'sp1.e30.abc-_=', 'x'.repeat(2_048)])('%j passes', (token) => {
    expect(parseToken(token)).toBe(token);
  });

  test.each(['', 'a b', 'a\r\nx-other: 1', 'ü', 'x'.repeat(2_049)])(
    '%j is refused, so that nothing else gets into a header',
    (token) => {
      expect(() => parseToken(token)).toThrow(refused);
    },
  );
});
