/**
 * State as attributes on the root of `<PaymentOption>`, for a shop's own CSS. Part of the public
 * contract. Before hydration, and without JavaScript, `:has(:checked)` tells the same as
 * `data-selected`.
 */
export const PaymentOptionDataAttributes = {
  /** Present while the option is chosen. */
  selected: 'data-selected',
  /** Present while the option can't be chosen. */
  disabled: 'data-disabled',
  /** `light`, `dark` or `auto`. */
  theme: 'data-theme',
  /** `row` (inside a list that draws the frame) or `card` (draws its own). */
  frame: 'data-frame',
} as const;
