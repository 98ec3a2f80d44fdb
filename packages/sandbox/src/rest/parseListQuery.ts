import { invalid, readMerchantId, readOneOf } from './paramReaders.ts';

const defaultLimit = 10;
const maxLimit = 100;

/** Reads the parameters of a list (API reference 2.7); a parameter may be given once. */
export function parseListQuery(query: URLSearchParams) {
  const one = (param: string): string | undefined => {
    const values = query.getAll(param);
    if (values.length > 1) throw invalid(param, `\`${param}\` was given more than once.`);
    return values[0];
  };
  return {
    limit: readLimit(one('limit')),
    /** An id or other text; undefined when it was not given. */
    text: (param: string) => {
      const value = one(param);
      return value === undefined ? undefined : readMerchantId(value, param);
    },
    word: <Word extends string>(param: string, words: readonly Word[]) => {
      const value = one(param);
      return value === undefined ? undefined : readOneOf(value, param, words);
    },
  };
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return defaultLimit;
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > maxLimit) {
    throw invalid('limit', `\`limit\` must be a whole number from 1 to ${maxLimit}.`);
  }
  return limit;
}

/** The list envelope (API reference 2.6). */
export function toListBody({
  rows,
  limit,
  url,
}: {
  /** Everything that matches, in its order. */
  rows: readonly unknown[];
  limit: number;
  /** The path of the list. */
  url: string;
}): string {
  return JSON.stringify({
    object: 'list',
    data: rows.slice(0, limit),
    has_more: rows.length > limit,
    url,
  });
}
