import type { ProductId } from '../../shared/products.ts';

/** Names on payment pages and receipts; the shop's own pages have theirs in the message files. */
export const productNames: Record<ProductId, string> = {
  mug: 'Morning mug',
  bowl: 'Noodle bowl',
  plate: 'Supper plate',
  pitcher: 'Water pitcher',
  vase: 'Tall vase',
  lamp: 'Table lamp',
};
