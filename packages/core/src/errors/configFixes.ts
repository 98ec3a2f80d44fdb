import type { ErrorCodeOf } from './errorCodes.ts';

/**
 * What to do about a wrong setting of a checkout page. Apart from the catalogue, so that the rest
 * of it is not carried there; backends take their advice from the catalogue.
 */
export const configFixes = {
  'config-missing': 'Set the named option.',
  'config-invalid': 'Correct the named option.',
} satisfies Partial<Record<ErrorCodeOf<'config'>, string>>;
