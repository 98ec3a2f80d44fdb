import { randomBytes } from 'node:crypto';

export type Canary = { name: string; value: string };

/** What a merchant's backend has in its environment, and must stay there. */
const secretNames = [
  'STABLEPAY_API_KEY',
  'STABLEPAY_SECRET_KEY',
  'STABLEPAY_WEBHOOK_SECRET',
  'STABLEPAY_TOKEN_SECRET',
  'STABLEPAY_TOKEN_SECRETS',
  'STABLEPAY_CONTROL_TOKEN',
  'DATABASE_URL',
];

/** Prefixes with which build tools let variables into a bundle. */
const prefixes = [
  ...['', 'VITE_', 'NEXT_PUBLIC_', 'NUXT_PUBLIC_', 'PUBLIC_', 'REACT_APP_', 'EXPO_PUBLIC_'],
  ...['GATSBY_', 'VUE_APP_', 'STORYBOOK_', 'TSDOWN_'],
];

/** One secret per name and prefix, each with a value of its own. */
export function createCanaries(): Canary[] {
  return prefixes.flatMap((prefix) =>
    secretNames.map((name) => ({
      name: `${prefix}${name}`,
      value: `sk_test_${randomBytes(24).toString('base64url').replaceAll(/[-_]/g, 'x')}`,
    })),
  );
}
