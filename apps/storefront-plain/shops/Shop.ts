import type { PlatformId } from '@stablepay/display/platforms';

export type Product = {
  id: string;
  name: string;
  text: string;
  /** In minor units of the shop's currency. The only place a price comes from. */
  price: number;
  /** Picture in `public/art`. */
  art: string;
};

export type ShopWords = {
  home: string;
  cart: string;
  addToCart: string;
  subtotal: string;
  shipping: string;
  free: string;
  total: string;
  checkout: string;
  /** Of the other ways to pay. */
  placeOrder: string;
  empty: string;
  order: string;
  /** The way on after a payment. */
  viewOrder: string;
  paid: string;
  notPaid: string;
  card: string;
  transfer: string;
  payment: string;
  summary: string;
  otherNotice: string;
};

/** A shop in the look of a platform: data only. */
export type Shop = {
  id: PlatformId;
  /** The platform's own name. */
  platform: string;
  name: string;
  slogan: string;
  /** Files in `public`. */
  styles: readonly string[];
  lang: 'en' | 'zh-CN';
  currency: string;
  /**
   * `own`: the checkout is a page of the shop and carries the tag. `hosted`: it is the platform's
   * and takes no foreign tags, so here it is a mock-up with label and icons, and the tag stands on
   * a page of the shop behind it.
   */
  checkout: 'own' | 'hosted';
  products: readonly [Product, ...Product[]];
  words: ShopWords;
};
