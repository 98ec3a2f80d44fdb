/**
 * A ready palette. `auto` is the page's own: it follows the `color-scheme` that reaches it and the
 * `data-theme` (`light`, `dark`) of an ancestor, live. `high-contrast` is light or dark as the page
 * is. Single colours are set with the `--sp-…` tokens on top of any of them.
 */
export type ThemeName = 'auto' | 'light' | 'dark' | 'gaming' | 'high-contrast';
