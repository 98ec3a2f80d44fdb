import type { ErrorCodeOf } from './errorCodes.ts';

/**
 * What to do about a wrong setting. Apart from the catalogue, because these are thrown at
 * developers on checkout pages, too, and the rest of it is not to be carried there.
 */
export const configFixes: Readonly<Record<ErrorCodeOf<'config'>, string>> = {
  'config-missing': 'Set the option named in the message.',
  'config-invalid': 'Correct the option named in the message.',
  'secret-weak': 'Use the secret from the StablePay dashboard, or at least 16 random bytes.',
  'body-already-read':
    'Mount the proxy before any body parser; the webhook signature covers the raw bytes.',
};
