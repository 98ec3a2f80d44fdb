/** Gives private tokens names of two letters: they mean something inside these sheets only. */
export function shortenTokens(sheets: readonly string[]): string[] {
  const names = [...new Set(sheets.flatMap((css) => css.match(/--_sp-[\w-]+/g) ?? []))];
  return sheets.map((css) =>
    css.replace(/--_sp-[\w-]+/g, (name) => `--_${names.indexOf(name).toString(36)}`),
  );
}
