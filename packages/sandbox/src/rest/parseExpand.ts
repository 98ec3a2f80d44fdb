import { invalid } from './paramReaders.ts';

export const expansions = ['latest_invoice', 'customer', 'payment_method'] as const;

export type Expansion = (typeof expansions)[number];

/**
 * Reads `expand` in every documented spelling: comma-separated, repeated, `expand[]`, camelCase
 * (API reference 6.4).
 *
 * @throws RestError `parameter_invalid` for any other name.
 */
export function parseExpand(query: URLSearchParams): Expansion[] {
  const values = [...query].flatMap(([name, value]) =>
    /^expand(\[\d{0,2}\])?$/.test(name) ? value.split(',') : [],
  );
  return values
    .map((value) => value.trim())
    .filter((value) => value !== '')
    .map((value) => {
      const snake = value.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      const known = expansions.find((name) => name === snake);
      if (!known) throw invalid('expand', `\`expand\` may name ${expansions.join(', ')}.`);
      return known;
    });
}
