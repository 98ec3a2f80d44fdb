import { enWords } from './enWords.ts';
import type { Shop } from './Shop.ts';

export const shoplazza: Shop = {
  id: 'shoplazza',
  platform: 'Shoplazza',
  name: 'LUMORA',
  slogan: 'Light that follows you home · 30 days to return it',
  styles: ['shoplazza.css'],
  lang: 'en',
  currency: 'EUR',
  checkout: 'hosted',
  products: [
    {
      id: 'lamp',
      name: 'Dune table lamp',
      text: 'A dimmable shade of folded paper on an oak base. USB-C.',
      price: 8990,
      art: 'lamp.svg',
    },
    {
      id: 'lantern',
      name: 'Camp lantern',
      text: 'Forty hours on one charge, and it floats.',
      price: 4490,
      art: 'lantern.svg',
    },
    {
      id: 'clip',
      name: 'Reading clip',
      text: 'Warm light for one page, dark for whoever sleeps next to you.',
      price: 2490,
      art: 'clip.svg',
    },
  ],
  words: { ...enWords, placeOrder: 'Pay now' },
};
