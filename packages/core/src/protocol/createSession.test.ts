import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import { sessionViewOf } from '../../test/sessionViewOf.ts';
import { parseCreateSessionRequest, parseCreateSessionResponse } from './createSession.ts';

describe('T15: the browser sends a reference and nothing that could change a price', () => {
  test('a reference alone is read', () => {
    expect(parseCreateSessionRequest({ reference: 'order-1' })).toEqual({ reference: 'order-1' });
  });

  test.each([
    ...['amount', 'currency', 'line_items', 'lineItems', 'success_url', 'cancel_url', 'metadata'],
    ...['customer_email', 'tax_amount', 'constructor', '__proto__', 'Reference', ''],
  ])('a body with %j is refused', (field) => {
    const body: unknown = JSON.parse(`{"reference":"order-1",${JSON.stringify(field)}:1}`);
    expect(() => parseCreateSessionRequest(body)).toThrow(
      expect.objectContaining({ code: 'unexpected-field', path: field === '' ? 'body' : field }),
    );
  });

  test('a field name that is no plain word is not repeated in the error', () => {
    const body = { reference: 'order-1', '<img src=x onerror=alert(1)>': 1 };
    let message = '';
    try {
      parseCreateSessionRequest(body);
    } catch (error) {
      message = JSON.stringify([String(error), error]);
    }
    expect(message).toContain('unexpected-field');
    expect(message).not.toContain('<img');
  });

  test.each([[undefined], [null], ['order-1'], [1], [[]], [['order-1']], [{}], [{ reference: 1 }]])(
    '%o is refused',
    (body) => {
      expect(() => parseCreateSessionRequest(body)).toThrow(
        expect.objectContaining({ code: 'invalid-input' }),
      );
    },
  );

  test('any JSON gives the reference alone or an error of ours', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, extra) => {
        for (const body of [value, { reference: value }, { reference: 'order-1', more: extra }]) {
          try {
            const parsed = parseCreateSessionRequest(body);
            expect(Object.keys(parsed)).toEqual(['reference']);
            expect(Object.keys(body as object)).toEqual(['reference']);
          } catch (error) {
            expect(error).toMatchObject({ family: 'validation' });
          }
        }
      }),
      { numRuns: runs(10_000) },
    );
  });
});

describe('the answer', () => {
  const session = sessionViewOf();

  test('is a session and a token', () => {
    const body: unknown = JSON.parse(JSON.stringify({ session, token: 'v1.abc.def' }));
    expect(parseCreateSessionResponse(body)).toEqual({ session, token: 'v1.abc.def' });
  });

  test.each([[''], ['a b'], ['a\n'], ['ü'], ['x'.repeat(2049)], [1], [undefined], [null]])(
    'with the token %j is refused',
    (token) => {
      expect(() => parseCreateSessionResponse({ session, token })).toThrow(
        expect.objectContaining({ code: 'invalid-input', path: 'token' }),
      );
    },
  );
});
