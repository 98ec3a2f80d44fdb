/**
 * `@stablepay/display/platforms`: what each shop platform looks like and allows. Data, and the
 * escaping that texts for these platforms need; no React.
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

// escaping, one function per target language
export { escapeHtml } from './escape/escapeHtml.ts';
export { jsString } from './escape/jsString.ts';
export { phpString } from './escape/phpString.ts';
export { singleLine } from './escape/singleLine.ts';
export { tomlString } from './escape/tomlString.ts';
