export type SizeBudget = {
  /** What is measured, as it appears in the table. */
  name: string;
  /** Room whose dependencies resolve the imports. */
  room: string;
  /** The module that is bundled; empty where built files are weighed as they are. */
  code: string;
  /** Files of the room's `dist`, each served by itself; `{version}` is the room's. */
  files?: readonly string[] | undefined;
  /** `css` measures the style sheet the code imports, `js` everything else. */
  kind: 'js' | 'css';
  /** A module whose bytes are taken off: what `code` adds where that is there already. */
  beyond?: string | undefined;
  /** Left out on top of React and react-query. */
  external?: readonly string[] | undefined;
  /** Most bytes after minifying and gzip; 1 kB is 1,000 bytes. Without one it is only shown. */
  limit?: number | undefined;
  /**
   * For a limit that is not kept yet: the size there is. It fails the check above this, and the
   * table says aloud that the limit is missed. Lower it whenever something was won, never raise it.
   */
  reached?: number | undefined;
  /** Bundles with Vite (Rolldown, Oxc) as well as with esbuild, and counts the smaller. */
  alsoVite?: boolean | undefined;
};

/** Never counted: the shop has them already, or brings its own. */
export const peers: readonly string[] = ['react', 'react-dom', '@tanstack/react-query'];

/** Sizes we promise: issue 2 and issue 3, "Numbers". */
export const sizeBudgets: readonly SizeBudget[] = [
  {
    name: 'display (one option, both marks)',
    room: 'display',
    code: `export { PaymentOption, UsdcMark, UsdtMark } from '@stablepay/display';`,
    kind: 'js',
    limit: 5_000,
  },
  {
    name: 'display (everything)',
    room: 'display',
    code: `export * from '@stablepay/display';`,
    kind: 'js',
  },
  {
    name: 'display/html (the option without React drawing it)',
    room: 'display',
    code: `export { renderPaymentOption } from '@stablepay/display/html';`,
    kind: 'js',
  },
  {
    name: 'display/marks (one mark)',
    room: 'display',
    code: `export { TronMark } from '@stablepay/display/marks';`,
    kind: 'js',
    limit: 1_600,
  },
  {
    // Of all marks the heaviest; a test of display adds each of the others.
    name: 'display/marks (the heaviest further mark)',
    room: 'display',
    code: `export { BitgetWalletMark, UsdtMark } from '@stablepay/display/marks';`,
    beyond: `export { UsdtMark } from '@stablepay/display/marks';`,
    kind: 'js',
    limit: 1_200,
  },
  {
    name: 'display/marks (all 20)',
    room: 'display',
    code: `export * from '@stablepay/display/marks';`,
    kind: 'js',
  },
  {
    // Of all languages the largest; the rooms' tests weigh every one.
    name: 'display/locales/ru',
    room: 'display',
    code: `export * from '@stablepay/display/locales/ru';`,
    kind: 'js',
    limit: 2_000,
  },
  {
    name: 'display styles.css',
    room: 'display',
    code: `@import '@stablepay/display/styles.css';`,
    kind: 'css',
    limit: 6_000,
  },
  {
    // What a shop imports: the drop-in and what is under it.
    name: 'checkout without display (QR included)',
    room: 'checkout',
    code: `export { CheckoutPanel, createCheckout, StablePayCheckout, StablePayProvider, useCheckout } from '@stablepay/checkout';`,
    kind: 'js',
    external: ['@stablepay/display'],
    limit: 18_000,
    alsoVite: true,
  },
  {
    // What a shop imports for the payment in a window, or over a game: that and all of the above.
    name: 'checkout with both panel forms, without display',
    room: 'checkout',
    code: `export { CheckoutPanel, createCheckout, StablePayCheckout, StablePayProvider, useCheckout } from '@stablepay/checkout';
export { CheckoutDialog, DialogForm } from '@stablepay/checkout/dialog';`,
    kind: 'js',
    external: ['@stablepay/display'],
    limit: 20_000,
    alsoVite: true,
  },
  {
    name: 'checkout dialog.css',
    room: 'checkout',
    code: `@import '@stablepay/checkout/dialog.css';`,
    kind: 'css',
    limit: 1_500,
  },
  {
    // What most payers never see: loaded when the QR code has been up for a moment.
    name: 'checkout/details (loaded later, with what it shares)',
    room: 'checkout',
    code: `export { loadDetails } from '@stablepay/checkout/details';`,
    kind: 'js',
    external: ['@stablepay/display', '@stablepay/display/locales'],
  },
  {
    name: 'checkout with display',
    room: 'checkout',
    code: `export { StablePayCheckout, StablePayProvider } from '@stablepay/checkout';`,
    kind: 'js',
  },
  {
    name: 'checkout/locales/ru (without display)',
    room: 'checkout',
    code: `export * from '@stablepay/checkout/locales/ru';`,
    kind: 'js',
    external: ['@stablepay/display/locales/ru'],
    limit: 2_200,
  },
  {
    name: 'checkout styles.css (with display)',
    room: 'checkout',
    code: `@import '@stablepay/checkout/styles.css';`,
    kind: 'css',
  },
  {
    name: 'embed, stage 1 (the option, its style sheet, both marks)',
    room: 'embed',
    code: '',
    files: ['script/stablepay-{version}.js'],
    kind: 'js',
    limit: 4_000,
  },
  {
    // English, and of all languages the largest.
    name: 'embed, the pay path (both stages, style sheet, QR, en and ru)',
    room: 'embed',
    code: '',
    files: [
      'script/stablepay-{version}.js',
      'script/stablepay-more-{version}.js',
      'script/stablepay-flow-{version}.js',
      'script/stablepay-locale-ru-{version}.js',
    ],
    kind: 'js',
    limit: 46_000,
  },
  {
    name: 'embed, the option alone (its panel, on top of stage 1)',
    room: 'embed',
    code: '',
    files: ['script/stablepay-more-{version}.js', 'script/stablepay-option-{version}.js'],
    kind: 'js',
  },
  {
    // With what it shares with subscriptions, style sheet and all languages' hashes included.
    name: 'embed, refunds (on top of the payment)',
    room: 'embed',
    code: '',
    files: ['script/stablepay-account-{version}.js', 'script/stablepay-refund-{version}.js'],
    kind: 'js',
    limit: 8_000,
  },
  {
    name: 'embed, subscriptions (on top of the payment and of `account`)',
    room: 'embed',
    code: '',
    files: ['script/stablepay-subscription-{version}.js'],
    kind: 'js',
    limit: 8_000,
  },
  {
    // Without what the payment's page has loaded already.
    name: 'checkout/subscriptions (without display)',
    room: 'checkout',
    code: `export { InvoiceList, SubscribeCheckout, SubscriptionCard } from '@stablepay/checkout/subscriptions';`,
    kind: 'js',
    external: ['@stablepay/display'],
  },
  {
    name: 'checkout/refunds (without display)',
    room: 'checkout',
    code: `export { RefundTimeline } from '@stablepay/checkout/refunds';`,
    kind: 'js',
    external: ['@stablepay/display'],
  },
  {
    name: 'checkout account.css',
    room: 'checkout',
    code: `@import '@stablepay/checkout/account.css';`,
    kind: 'css',
    limit: 2_000,
  },
  {
    name: 'core (everything)',
    room: 'core',
    code: `export * from '@stablepay/core';`,
    kind: 'js',
  },
];
