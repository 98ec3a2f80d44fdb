import { ValidationError } from '../errors/ValidationError.ts';

const idPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/;
const referencePattern = /^[\x21-\x7e]{1,512}$/;

/**
 * An opaque id that is safe inside a path. The signature of the StablePay API does not cover the
 * path, so nothing but letters, digits, `_` and `-` may ever get into one.
 */
export function parseId(value: unknown, path = 'id'): string {
  if (typeof value !== 'string' || !idPattern.test(value)) {
    throw new ValidationError({
      code: 'invalid-input',
      path,
      message: `${path} must have 1 to 128 letters, digits, "_" or "-".`,
    });
  }
  return value;
}

/** What the browser may say about an order: a reference, 1 to 512 visible ASCII characters. */
export function parseReference(value: unknown, path = 'reference'): string {
  if (typeof value !== 'string' || !referencePattern.test(value)) {
    throw new ValidationError({
      code: 'invalid-input',
      path,
      message: `${path} must have 1 to 512 visible ASCII characters.`,
    });
  }
  return value;
}
