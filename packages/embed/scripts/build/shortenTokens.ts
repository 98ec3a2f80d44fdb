/** Gives private tokens names of two letters: they mean something inside one sheet only. */
export function shortenTokens(css: string): string {
  const names = [...new Set(css.match(/--_sp-[\w-]+/g))];
  return css.replace(/--_sp-[\w-]+/g, (name) => `--_${names.indexOf(name).toString(36)}`);
}
