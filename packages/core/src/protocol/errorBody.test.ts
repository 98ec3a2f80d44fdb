import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import { errorCatalogue } from '../errors/errorCatalogue.ts';
import { parseErrorCode } from './errorBody.ts';

test('every code of the catalogue is understood', () => {
  for (const code of Object.keys(errorCatalogue)) {
    expect(parseErrorCode({ error: { code, message: 'x', requestId: 'r' } })).toBe(code);
  }
});

test.each([
  ...[undefined, null, '', '<html>', 1, [], {}, { error: null }, { error: 'session-not-found' }],
  ...[{ error: {} }, { error: { code: 'unheard-of' } }, { error: { code: 'toString' } }],
  ...[{ error: { code: '__proto__' } }, { error: { code: 1 } }, { code: 'session-not-found' }],
  ...[{ error: { code: 'Session-Not-Found' } }, [{ error: { code: 'internal' } }]],
])('%j is not the word of the proxy', (body) => {
  expect(parseErrorCode(body)).toBeUndefined();
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      parseErrorCode(value);
      parseErrorCode({ error: value });
      parseErrorCode({ error: { code: value } });
    }),
    { numRuns: runs(3_000) },
  );
});
