import { parseString } from '../parsing/fields.ts';

const idPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/;
const referencePattern = /^[\x21-\x7e]{1,512}$/;

/**
 * An opaque id that is safe inside a path. The signature of the StablePay API does not cover the
 * path, so nothing but letters, digits, `_` and `-` may ever get into one.
 */
export function parseId(value: unknown, path = 'id'): string {
  return parseString(value, path, { pattern: idPattern });
}

/** What the browser may say about an order: a reference, 1 to 512 visible ASCII characters. */
export function parseReference(value: unknown, path = 'reference'): string {
  return parseString(value, path, { pattern: referencePattern });
}
