import type { ShopWords } from './Shop.ts';

/** What the English shops say alike. */
export const enWords: ShopWords = {
  home: 'Shop',
  cart: 'Cart',
  addToCart: 'Add to cart',
  subtotal: 'Subtotal',
  shipping: 'Shipping',
  free: 'Free',
  total: 'Total',
  checkout: 'Checkout',
  placeOrder: 'Place order',
  empty: 'Your cart is empty.',
  order: 'Order',
  viewOrder: 'View order',
  paid: 'Thank you. Your order is paid.',
  notPaid: 'This order is not paid yet.',
  card: 'Credit card',
  transfer: 'Direct bank transfer',
  payment: 'Payment',
  summary: 'Order summary',
  otherNotice: 'This demo takes stablecoins only. Choose “USDT | USDC Stablecoin Payment”.',
};
