/** Everything the shop sells. Names are in the message files, prices in the server's catalogue. */
export const productIds = ['mug', 'bowl', 'plate', 'pitcher', 'vase', 'lamp'] as const;

export type ProductId = (typeof productIds)[number];

/** Whether `value` is a product of this shop. */
export function isProductId(value: unknown): value is ProductId {
  return (productIds as readonly unknown[]).includes(value);
}
