/** `@stablepay/checkout/contract`: the names a shop's own CSS may rely on. */
export { CheckoutCssVars } from './panel/CheckoutCssVars.ts';
export { CheckoutDataAttributes } from './panel/CheckoutDataAttributes.ts';
