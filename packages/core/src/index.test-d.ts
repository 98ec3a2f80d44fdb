import { expectTypeOf, test } from 'vitest';
import type { ErrorCodeOf } from './errors/errorCodes.ts';

test('codes are grouped by the family of their error class', () => {
  expectTypeOf<'timeout'>().toExtend<ErrorCodeOf<'network'>>();
  expectTypeOf<'internal'>().not.toExtend<ErrorCodeOf<'network'>>();
});
