/**
 * `@stablepay/display/woocommerce-blocks`: the option in WooCommerce's Checkout block. Not yet
 * proved inside WooCommerce.
 */
export { createBlocksMethod } from './woocommerce-blocks/createBlocksMethod.tsx';
export type {
  BlocksCartTotals,
  BlocksIcon,
  BlocksMethodProps,
  BlocksPaymentMethod,
} from './woocommerce-blocks/BlocksPaymentMethod.ts';
export { toCartMoney } from './woocommerce-blocks/toCartMoney.ts';
