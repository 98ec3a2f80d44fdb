import type { ErrorCodeOf } from './errorCodes.ts';

/**
 * What to do about a wrong setting of a checkout page. Apart from the catalogue, so that the rest
 * of it is not carried there; backends take their advice from the catalogue.
 */
export const configFixes = {
  'config-missing': 'Set the option named in the message.',
  'config-invalid': 'Correct the option named in the message.',
} satisfies Partial<Record<ErrorCodeOf<'config'>, string>>;
