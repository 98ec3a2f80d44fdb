import type { DisplayMessages } from '@stablepay/display';
import type { RowWords } from '../../src/option-nodes/RowWords.ts';

/** What the closed option needs of a language. */
export function toRowWords(messages: DisplayMessages): RowWords {
  const { locale, dir, title, shortTitle, accessibleName, subline, shortSubline } = messages;
  return {
    locale,
    dir,
    pair: shortTitle,
    rest: title.slice(shortTitle.length + 1),
    accessibleName,
    subline,
    shortSubline,
    payButton: messages.payButton,
  };
}
