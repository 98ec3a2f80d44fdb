/** The currencies this shop prices in; the visitor picks one, the server keeps the choice. */
export const shopCurrencies = ['USD', 'EUR', 'JPY'] as const;

export type ShopCurrency = (typeof shopCurrencies)[number];

/** Whether `value` is a currency this shop prices in. */
export function isShopCurrency(value: unknown): value is ShopCurrency {
  return (shopCurrencies as readonly unknown[]).includes(value);
}
