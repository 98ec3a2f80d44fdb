import type { DisplayMessages } from '@stablepay/display';
import type { RowWords } from '../../src/option-nodes/RowWords.ts';

/** What the closed option needs of a language. Its title is English in every one. */
export function toRowWords(messages: DisplayMessages): RowWords {
  const { locale, dir, accessibleName, subline, shortSubline } = messages;
  return { locale, dir, accessibleName, subline, shortSubline };
}
