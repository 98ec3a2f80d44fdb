import type { DisplayMessages } from './DisplayMessages.ts';

/**
 * Splits the title after the coin pair, the one place where it may break at normal text size.
 * A title that doesn't begin with the pair stays whole. Joined by a space, the parts are the title.
 */
export function splitTitle({ title, shortTitle }: Pick<DisplayMessages, 'title' | 'shortTitle'>): {
  pair: string;
  rest?: string | undefined;
} {
  return title.startsWith(`${shortTitle} `)
    ? { pair: shortTitle, rest: title.slice(shortTitle.length + 1) }
    : { pair: title };
}
