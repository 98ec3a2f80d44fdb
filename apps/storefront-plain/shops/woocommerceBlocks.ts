import { enWords } from './enWords.ts';
import { northfold } from './northfold.ts';
import type { Shop } from './Shop.ts';

export const woocommerceBlocks: Shop = {
  id: 'woocommerce-blocks',
  platform: 'WooCommerce, Checkout block',
  name: 'Northfold Press',
  slogan: 'Paper goods, printed by two people and one machine',
  styles: ['woocommerce.css', 'woocommerce-blocks.css'],
  lang: 'en',
  currency: 'USD',
  checkout: 'own',
  products: northfold,
  words: { ...enWords, placeOrder: 'Place Order' },
};
