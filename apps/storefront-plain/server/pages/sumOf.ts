import type { CartLine } from './ShopPage.ts';

/** The sum of a cart in minor units. */
export const sumOf = (lines: readonly CartLine[]): number =>
  lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
