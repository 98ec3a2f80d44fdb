import type { Shop } from './Shop.ts';

/** The same goods in both checkouts of WooCommerce. */
export const northfold: Shop['products'] = [
  {
    id: 'notebook',
    name: 'Field notebook',
    text: 'Ninety-six dotted pages that lie flat. Recycled cover, sewn spine.',
    price: 1850,
    art: 'notebook.svg',
  },
  {
    id: 'pencils',
    name: 'Pencil tin',
    text: 'Twelve cedar pencils from 2H to 6B, sharpened.',
    price: 2200,
    art: 'pencils.svg',
  },
  {
    id: 'calendar',
    name: 'Letterpress calendar',
    text: 'One card a month on a beech stand.',
    price: 2900,
    art: 'calendar.svg',
  },
];
