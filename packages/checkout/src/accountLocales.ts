/**
 * `@stablepay/checkout/account/locales`: the words of subscriptions and refunds in one language as
 * a chunk of its own. Each language is also an entry: `@stablepay/checkout/account/locales/de`.
 */
export { loadAccountMessages, type AccountMessages } from './account/loadAccountMessages.ts';
