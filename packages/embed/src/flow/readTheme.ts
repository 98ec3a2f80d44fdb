import type { StablePayTheme } from '@stablepay/checkout';
import type { MountHost } from '../element/MountHost.ts';

/** The palette asked for, or the page's own. */
export function readTheme(read: MountHost['read']): StablePayTheme {
  const theme = read('theme');
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}
