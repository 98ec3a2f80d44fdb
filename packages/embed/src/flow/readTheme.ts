import type { StablePayTheme } from '@stablepay/checkout';

/** The palette asked for, or the page's own. */
export function readTheme(theme: string | undefined): StablePayTheme {
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}
