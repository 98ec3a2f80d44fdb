import type { ProductId } from '../../shared/products.ts';

/** Every word of the shop. The payment components bring their own. */
export type ShopMessages = {
  locale: string;
  products: Record<ProductId, { name: string; detail: string }>;
  hero: { title: string; text: string; payment: string };
  header: {
    home: string;
    cart: (parameters: { count: number }) => string;
    currency: string;
    language: string;
    otherLanguage: string;
    theme: Record<'auto' | 'light' | 'dark', string>;
  };
  catalogue: { add: string; added: string; addProduct: (parameters: { name: string }) => string };
  cart: {
    title: string;
    empty: string;
    browse: string;
    checkout: string;
    fewer: (parameters: { name: string }) => string;
    more: (parameters: { name: string }) => string;
    quantity: (parameters: { quantity: number }) => string;
  };
  sums: { title: string; subtotal: string; shipping: string; free: string; total: string };
  checkout: {
    title: string;
    order: (parameters: { reference: string }) => string;
    delivery: string;
    address: string;
    addressNote: string;
    payment: string;
    card: string;
    wallet: string;
    later: string;
    notPart: string;
    back: string;
  };
  order: {
    paidTitle: string;
    paidText: string;
    lateText: string;
    /** How far each refund is, its own card says. */
    refunded: Record<'part' | 'all', { title: string; text: string }>;
    openTitle: string;
    openText: string;
    attentionTitle: string;
    attentionText: string;
    pay: string;
    shopOn: string;
  };
  return: {
    paidTitle: string;
    paidElsewhere: string;
    paidHere: string;
    viewOrder: string;
    checkingTitle: string;
    checkingText: string;
    leftTitle: string;
    leftText: string;
    leftElsewhere: string;
    backToCheckout: string;
  };
  /** A payment on another device. */
  follow: { title: string; make: string; hint: string };
  membership: { link: string; title: string; text: string };
  game: {
    title: string;
    text: string;
    board: string;
    play: string;
    pause: string;
    score: (parameters: { score: number }) => string;
    coins: (parameters: { coins: string }) => string;
    topUp: string;
    confirm: (parameters: { coins: string; price: string }) => string;
  };
  refunds: string;
  problem: { title: string; text: string; again: string };
  missing: { title: string; text: string; home: string };
  loading: string;
  footer: string;
};
