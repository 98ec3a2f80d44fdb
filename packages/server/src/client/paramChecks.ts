import { parseInteger, parseString, ValidationError } from '@stablepay/core';

/** The error for a parameter that breaks a rule; `message` continues the name of the field. */
export const wrongParam = (path: string, message: string): ValidationError =>
  new ValidationError({ code: 'invalid-input', path, message: `${path} ${message}.` });

/** Applies a check to a parameter that may be left out. */
export const checkOptional = <T, U>(
  value: T | undefined,
  path: string,
  check: (value: T, path: string) => U,
): U | undefined => (value === undefined ? undefined : check(value, path));

/** A text of at most `max` characters, empty allowed. */
export const checkText =
  (max: number) =>
  (value: unknown, path: string): string =>
    parseString(value, path, { min: 0, max });

/** An id the merchant chose: 1 to `max` characters without control characters. */
export const checkOwnId =
  (max: number) =>
  (value: unknown, path: string): string =>
    parseString(value, path, { max, pattern: /^[^\p{Cc}]+$/u });

/** An integer of at least `min`. */
export const checkAtLeast =
  (min: number) =>
  (value: unknown, path: string): number =>
    parseInteger(value, path, { min });

/** One of the documented words; a typo must not travel as far as the API. */
export const checkOneOf =
  <W extends string>(words: readonly W[]) =>
  (value: unknown, path: string): W => {
    const word = words.find((known) => known === value);
    if (word === undefined) throw wrongParam(path, `must be one of ${words.join(', ')}`);
    return word;
  };

/** An address people are sent to: absolute http or https, nothing that could run. */
export const checkWebUrl =
  (max: number) =>
  (value: unknown, path: string): string => {
    const text = parseString(value, path, { max });
    const protocol = URL.canParse(text) ? new URL(text).protocol : '';
    if (protocol === 'https:' || protocol === 'http:') return text;
    throw wrongParam(path, 'must be an absolute http or https address');
  };

/** An e-mail address in the loosest sense: something, an at sign, something. */
export const checkEmail = (value: unknown, path: string): string =>
  parseString(value, path, { max: 254, pattern: /^[^\s@]+@[^\s@]+$/ });

/** Texts under names; other types would come back as other texts. */
export function checkMetadata(value: unknown, path: string): Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrongParam(path, 'must be an object of strings');
  }
  for (const [key, text] of Object.entries(value)) {
    if (typeof text !== 'string') throw wrongParam(`${path}.${key}`, 'must be a string');
  }
  return { ...value };
}

// Unix milliseconds before 1973 are Unix seconds somebody forgot to multiply.
const earliestMs = 100_000_000_000;
const latestMs = 253_402_300_799_999;

/** Unix milliseconds, returned as the whole seconds of the API. */
export const checkTime = (value: unknown, path: string): number =>
  Math.floor(parseInteger(value, path, { min: earliestMs, max: latestMs }) / 1_000);

/** Documented: at most 128 characters. It must come from the order, never from a page load. */
export const checkIdempotencyKey = (value: unknown): string =>
  parseString(value, 'idempotencyKey', { max: 128, pattern: /^[\x21-\x7e]+$/ });

/** The fields that were given; `undefined` is not sent. */
export const presentFields = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
