/**
 * `@stablepay/display/locales`: which languages there are, which one somebody wants, and its words
 * as a chunk of its own. Each language is also an entry: `@stablepay/display/locales/de`.
 */
export { loadMessages } from './messages/loadMessages.ts';
export { type LocaleTag, localeTags } from './messages/localeTags.ts';
export { resolveLocale } from './messages/resolveLocale.ts';
export { toPseudo } from './messages/toPseudo.ts';
