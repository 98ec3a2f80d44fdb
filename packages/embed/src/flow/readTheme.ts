import type { StablePayTheme } from '@stablepay/checkout';
import type { RowElement } from '../element/RowElement.ts';

/** The palette asked for, or the page's own. */
export function readTheme(element: RowElement): StablePayTheme {
  const theme = element.read('theme');
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}
