/**
 * `@stablepay/checkout/locales`: the words of a language as a chunk of its own, and which language
 * somebody wants. Each language is also an entry: `@stablepay/checkout/locales/de`.
 */
export { loadMessages } from './messages/loadMessages.ts';
export { type LocaleTag, localeTags, resolveLocale, toPseudo } from '@stablepay/display/locales';
