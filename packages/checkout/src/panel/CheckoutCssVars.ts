/**
 * The tokens of the checkout beyond those of the payment option (`PaymentOptionCssVars` of
 * `@stablepay/display`), which it shares. Set them on any ancestor. Part of the public contract.
 */
export const CheckoutCssVars = {
  /** Corner radius of buttons and fields. */
  controlRadius: '--sp-control-radius',
} as const;
