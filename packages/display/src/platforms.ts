/**
 * `@stablepay/display/platforms`: what each shop platform looks like and allows, and ready texts
 * and code for it. Data and pure functions; no React.
 */

// presets
export { platformPresets } from './platforms/platformPresets.ts';
export type {
  Evidence,
  GuideText,
  PlatformFact,
  PlatformId,
  PlatformPreset,
} from './platforms/PlatformPreset.ts';

// snippets
export { platformSnippets } from './snippets/platformSnippets.ts';
export { exampleAmount } from './snippets/exampleAmount.ts';
export type { CardSnippet, CodeSnippet, Snippet } from './snippets/Snippet.ts';
export type { SnippetChoices } from './snippets/SnippetChoices.ts';

// escaping, one function per target language
export { escapeHtml } from './escape/escapeHtml.ts';
export { jsString } from './escape/jsString.ts';
export { phpString } from './escape/phpString.ts';
export { singleLine } from './escape/singleLine.ts';
export { tomlString } from './escape/tomlString.ts';
