/**
 * `@stablepay/display/snippets`: ready texts and code for each platform, made from what a merchant
 * has decided. Pure functions.
 */
export { platformSnippets } from './snippets/platformSnippets.ts';
export { exampleAmount } from './snippets/exampleAmount.ts';
export type { CardSnippet, CodeSnippet, Snippet } from './snippets/Snippet.ts';
export type { SnippetChoices } from './snippets/SnippetChoices.ts';
