import {
  parseArray,
  parseInteger,
  parseRecord,
  parseString,
  type UnknownRecord,
} from '@stablepay/core';

/** Unix seconds of the API as Unix milliseconds. */
export const parseUnixSeconds = (value: unknown, path: string): number =>
  parseInteger(value, path, { max: 99_999_999_999 }) * 1_000;

/** A text of the API that may be empty. */
export const parseText = (value: unknown, path: string): string =>
  parseString(value, path, { min: 0, max: 4_096 });

/** A word of an enum, also one this version does not know. */
export const parseWord = (value: unknown, path: string): string =>
  parseString(value, path, { max: 64 });

// What is only shown or compared when it is there must never make a paid resource unreadable.

/** A time that may be missing, null or 0, as Unix milliseconds. */
export const readTime = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value < 1e11
    ? value * 1_000
    : undefined;

/** A text that may be missing, null or empty. */
export const readText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= 4_096 ? value : undefined;

/** An integer that may be missing. */
export const readInteger = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;

/** Metadata as texts, whatever came. */
export const readMetadata = (value: unknown): Record<string, string> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)]));
};

/** A nested resource that is read when it is there and whole. */
export function readNested<T>(value: unknown, parse: (value: unknown) => T): T | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return parse(value);
}

/** One page of a list. */
export type StablePayPage<T> = {
  data: T[];
  hasMore: boolean;
  /** The body as it came, unknown fields included. */
  raw: UnknownRecord;
};

/** A parser for the list envelope (API reference 2.6). */
export const pageOf =
  <T>(parseRow: (value: unknown) => T) =>
  (value: unknown): StablePayPage<T> => {
    const raw = parseRecord(value, 'list');
    return {
      data: parseArray(raw['data'], 'list.data', parseRow),
      hasMore: raw['has_more'] === true,
      raw,
    };
  };
