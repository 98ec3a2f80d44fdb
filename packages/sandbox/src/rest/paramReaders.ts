import { RestError } from './RestError.ts';

export type Fields = { readonly [key: string]: unknown };

const maxText = 2000;

export const invalid = (param: string | undefined, message: string) =>
  new RestError({ code: 'parameter_invalid', param, message });

export const missing = (param: string) =>
  new RestError({ code: 'parameter_missing', param, message: `\`${param}\` is required.` });

/** Refuses a required field that is absent or null (S3). */
export function required(value: unknown, param: string): unknown {
  if (value === undefined || value === null) throw missing(param);
  return value;
}

/** Leaves an absent field absent; null is not absent (S3). */
export function optional<T>(
  value: unknown,
  param: string,
  read: (value: unknown, param: string) => T,
): T | undefined {
  return value === undefined ? undefined : read(value, param);
}

export function readObject(value: unknown, param: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(param, `\`${param}\` must be an object.`);
  }
  return value as Fields;
}

/** The body of a create: a JSON object. */
export function readBody(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(undefined, 'The body must be a JSON object.');
  }
  return value as Fields;
}

export function readText(value: unknown, param: string, maximum = maxText): string {
  if (typeof value !== 'string' || value.length > maximum) {
    throw invalid(param, `\`${param}\` must be a string of at most ${maximum} characters.`);
  }
  return value;
}

/** One of a fixed set of words. */
export function readOneOf<Word extends string>(
  value: unknown,
  param: string,
  words: readonly Word[],
): Word {
  const word = words.find((known) => known === value);
  if (word === undefined) throw invalid(param, `\`${param}\` must be one of ${words.join(', ')}.`);
  return word;
}

/** An e-mail address in the loosest sense: something, an at sign, something. */
export function readEmail(value: unknown, param: string): string {
  if (typeof value !== 'string' || value.length > 254 || !/^[^\s@]+@[^\s@]+$/.test(value)) {
    throw invalid(param, `\`${param}\` must be an e-mail address.`);
  }
  return value;
}

/** An id the merchant chose: 1 to `maximum` characters without control characters (S5). */
export function readMerchantId(value: unknown, param: string, maximum = 255): string {
  if (typeof value !== 'string' || value.length > maximum || !/^[^\p{Cc}]+$/u.test(value)) {
    throw invalid(
      param,
      `\`${param}\` must have 1 to ${maximum} characters, no control characters.`,
    );
  }
  return value;
}

/** Integers up to 2^53 − 1: JSON numbers beyond lose digits before anyone sees them. */
export function readInteger(value: unknown, param: string, minimum: number): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < minimum) {
    throw invalid(param, `\`${param}\` must be an integer of at least ${minimum}, below 2^53.`);
  }
  return value;
}

/** An address people are sent back to: http or https, nothing that could run (S5). */
export function readReturnUrl(value: unknown, param: string): string {
  const text = typeof value === 'string' && value.length <= 2048 ? value : '';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw invalid(param, `\`${param}\` must be an http or https address.`);
  }
  return text;
}
