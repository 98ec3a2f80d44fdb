import { ValidationError } from '../errors/ValidationError.ts';

/** Turns something unknown into a T, or throws a ValidationError that names `path`. */
export type ParseField<T> = (value: unknown, path: string) => T;

/** A JSON object whose fields are still unknown. */
export type UnknownRecord = { readonly [key: string]: unknown };

const refuse = (path: string, message: string) =>
  new ValidationError({ code: 'invalid-input', path, message: `${path} ${message}.` });

export function parseRecord(value: unknown, path: string): UnknownRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refuse(path, 'must be an object');
  }
  return value as UnknownRecord;
}

export function parseString(
  value: unknown,
  path: string,
  { min = 1, max = 2048, pattern }: { min?: number; max?: number; pattern?: RegExp } = {},
): string {
  if (typeof value !== 'string' || value.length < min || value.length > max) {
    throw refuse(path, `must be a string of ${min} to ${max} characters`);
  }
  if (pattern && !pattern.test(value)) throw refuse(path, 'has forbidden characters');
  return value;
}

export function parseInteger(
  value: unknown,
  path: string,
  { min = 0, max = Number.MAX_SAFE_INTEGER }: { min?: number; max?: number } = {},
): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < min || value > max) {
    throw refuse(path, `must be an integer from ${min} to ${max}`);
  }
  return value;
}

export function parseBoolean(value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') throw refuse(path, 'must be true or false');
  return value;
}

/** A parser for a field that may be missing: `undefined` stays, anything else is parsed. */
export const optional =
  <T>(parse: ParseField<T>): ParseField<T | undefined> =>
  (value, path) =>
    value === undefined ? undefined : parse(value, path);

/** A parser for a list. */
export const listOf =
  <T>(parseItem: ParseField<T>): ParseField<T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw refuse(path, 'must be a list');
    return value.map((item, index) => parseItem(item, `${path}.${index}`));
  };

export function parseArray<T>(value: unknown, path: string, parseItem: ParseField<T>): T[] {
  return listOf(parseItem)(value, path);
}

/** `undefined` and a missing field stay undefined; anything else is parsed. */
export function parseOptional<T>(
  value: unknown,
  path: string,
  parse: ParseField<T>,
): T | undefined {
  return optional(parse)(value, path);
}

/** A parser for a string of at most `max` characters. */
export const stringOf =
  (max: number): ParseField<string> =>
  (value, path) =>
    parseString(value, path, { max });

/** Reads an object field by field; fields without a parser are left out. */
export function parseFields<T extends object>({
  value,
  path,
  fields,
}: {
  value: unknown;
  path: string;
  fields: { readonly [K in keyof T]-?: ParseField<T[K]> };
}): T {
  const record = parseRecord(value, path);
  const parsed: Partial<T> = {};
  for (const name in fields) parsed[name] = fields[name](record[name], `${path}.${name}`);
  // Every field of T has just been read.
  return parsed as T;
}
