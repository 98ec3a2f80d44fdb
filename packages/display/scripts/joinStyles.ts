import { readFileSync } from 'node:fs';

const importLine = /^@import '(\.[^']+)';\n/gm;

/**
 * A style sheet with its relative imports put in their place.
 *
 * @throws Error when an import is left, because it could not be joined.
 */
export function joinStyles(file: URL): string {
  const css = readFileSync(file, 'utf8').replace(importLine, (_line, path: string) =>
    joinStyles(new URL(path, file)),
  );
  if (css.includes('@import')) throw new Error(`${file.pathname}: an @import was not joined.`);
  return css;
}
