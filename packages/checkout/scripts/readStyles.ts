import { readFileSync } from 'node:fs';

/** The checkout's own style sheet, with the @import of the option's at its head. */
export function readStyles(): string {
  return readFileSync(new URL('../src/styles.css', import.meta.url), 'utf8');
}
