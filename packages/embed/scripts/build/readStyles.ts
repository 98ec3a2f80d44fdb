import { readFileSync } from 'node:fs';

const importLine = /^@import '([^']+)';\n/gm;

/**
 * The style sheet of the checkout in one, the option's at its head.
 *
 * @throws Error when an import is left, because it could not be joined.
 */
export function readStyles(
  file = new URL('src/styles.css', import.meta.resolve('@stablepay/checkout/package.json')),
): string {
  const css = readFileSync(file, 'utf8').replace(importLine, (_line, path: string) =>
    readStyles(
      path.startsWith('.')
        ? new URL(path, file)
        : new URL('src/styles.css', import.meta.resolve(path.replace(/[^/]+$/, 'package.json'))),
    ),
  );
  if (css.includes('@import')) throw new Error(`${file.pathname}: an @import was not joined.`);
  return css;
}
