import { enWords } from './enWords.ts';
import type { Shop } from './Shop.ts';

export const shopify: Shop = {
  id: 'shopify',
  platform: 'Shopify',
  name: 'Fernhill',
  slogan: 'Free shipping on everything this week',
  styles: ['shopify.css'],
  lang: 'en',
  currency: 'USD',
  checkout: 'hosted',
  products: [
    {
      id: 'planter',
      name: 'Stoneware planter',
      text: 'Thrown by hand, with a saucer that catches every drop. Fits pots up to 18 cm.',
      price: 4820,
      art: 'planter.svg',
    },
    {
      id: 'can',
      name: 'Watering can',
      text: 'A long spout that reaches the back of the shelf. Holds 1.2 litres.',
      price: 3600,
      art: 'can.svg',
    },
    {
      id: 'terrarium',
      name: 'Closed terrarium',
      text: 'A small climate of its own. Water it once a season.',
      price: 6400,
      art: 'terrarium.svg',
    },
  ],
  words: { ...enWords, placeOrder: 'Complete order' },
};
