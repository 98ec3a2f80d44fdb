import { resolveLocale } from '@stablepay/display/locales';
import { hashes } from 'virtual:stablepay/hashes';
import { words } from 'virtual:stablepay/words';
import type { RowWords } from '../option-nodes/RowWords.ts';

/** What the closed option says in the language of a tag. */
export function find(tag: string): RowWords | undefined {
  const locale = resolveLocale([tag]);
  return words.find((candidate) => candidate.locale === locale);
}

export { hashes };
