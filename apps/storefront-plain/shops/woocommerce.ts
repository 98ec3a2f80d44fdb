import { enWords } from './enWords.ts';
import { northfold } from './northfold.ts';
import type { Shop } from './Shop.ts';

export const woocommerce: Shop = {
  id: 'woocommerce',
  platform: 'WooCommerce, classic checkout',
  name: 'Northfold Press',
  slogan: 'Paper goods, printed by two people and one machine',
  styles: ['woocommerce.css'],
  lang: 'en',
  currency: 'USD',
  checkout: 'own',
  products: northfold,
  words: enWords,
};
