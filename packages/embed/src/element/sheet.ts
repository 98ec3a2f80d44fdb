/** The one style sheet of all elements of a page. */
export const sheet = new CSSStyleSheet();
let current = '';

/** The larger sheets hold all that is in the smaller ones, so the largest asked for is the one. */
export function applyStyles(css: string): void {
  if (css.length <= current.length) return;
  current = css;
  sheet.replaceSync(css);
}
