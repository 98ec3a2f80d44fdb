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
  /** A theme's name, see `ThemeName`. */
  theme: 'data-theme',
  /** `auto`, `list` or `mobile`; of a group `list` or `tiles`. */
  layout: 'data-layout',
  /** While there is a state to tell: `progress`, `success`, `info`, `neutral`, `warning`, `danger`. */
  tone: 'data-tone',
  /** Present while the state locks the option, because funds may have moved. */
  locked: 'data-locked',
  /** Present on a panel that shows whatever is chosen. */
  open: 'data-open',
  /** `row` (inside a list that draws the frame) or `card` (draws its own). */
  frame: 'data-frame',
} as const;
