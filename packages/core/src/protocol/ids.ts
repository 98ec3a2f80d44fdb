import { parseString } from '../parsing/fields.ts';

const idPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/;
const visiblePattern = /^[\x21-\x7e]+$/;

/**
 * An opaque id that is safe inside a path. The signature of the StablePay API does not cover the
 * path, so nothing but letters, digits, `_` and `-` may ever get into one.
 */
export function parseId(value: unknown, path = 'id'): string {
  return parseString(value, path, { pattern: idPattern });
}

/** What the browser may say about an order: a reference, 1 to 512 visible ASCII characters. */
export function parseReference(value: unknown, path = 'reference'): string {
  return parseString(value, path, { max: 512, pattern: visiblePattern });
}

/** A capability for one resource, as it travels in a header: visible ASCII characters. */
export function parseToken(value: unknown, path = 'token'): string {
  return parseString(value, path, { pattern: visiblePattern });
}
