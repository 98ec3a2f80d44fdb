import fc from 'fast-check';
import { expect } from 'vitest';
import { isStablePayError } from '../src/errors/StablePayError.ts';
import { ValidationError } from '../src/errors/ValidationError.ts';
import { runs } from './runs.ts';

/**
 * Puts every wrong value and then anything at all into every field of a whole value: it is read,
 * with no field that was not asked for, or refused with an error that names the field.
 */
export function expectFieldsChecked<T extends object>({
  full,
  parse,
  path,
  wrong,
}: {
  /** Has every field. */
  full: T;
  parse: (value: unknown) => T;
  path: string;
  wrong: { readonly [K in keyof T]-?: readonly unknown[] };
}): void {
  const keys = Object.keys(full);
  expect(Object.keys(wrong).sort()).toEqual([...keys].sort());
  for (const [field, values] of Object.entries<readonly unknown[]>(wrong)) {
    for (const value of values) {
      let named = 'nothing was thrown';
      try {
        parse({ ...full, [field]: value });
      } catch (error) {
        named = error instanceof ValidationError ? error.path : String(error);
      }
      expect(named).toMatch(new RegExp(`^${path}\\.${field}(\\.|$)`));
    }
  }
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.anything(), (field, value) => {
      try {
        const parsed = parse({ ...full, [field]: value });
        expect(Object.keys(parsed).every((key) => keys.includes(key))).toBe(true);
      } catch (error) {
        if (!isStablePayError(error)) throw error;
        expect(error.family).toBe('validation');
      }
    }),
    { numRuns: runs(2_000) },
  );
}
