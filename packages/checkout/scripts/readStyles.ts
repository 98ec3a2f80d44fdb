import { readFileSync } from 'node:fs';

const ownImport = /^@import '(\.[^']+)';\n/gm;

/** The checkout's own style sheet in one, with the @import of the option's at its head. */
export function readStyles(): string {
  const folder = new URL('../src/', import.meta.url);
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  return read('styles.css').replace(ownImport, (_line, name: string) => read(name));
}

/** The style sheet of the account pages, which goes beside it. */
export function readAccountStyles(): string {
  return readFileSync(new URL('../src/account/account.css', import.meta.url), 'utf8');
}

/** The style sheet of the modal window, which goes beside it. */
export function readDialogStyles(): string {
  return readFileSync(new URL('../src/dialog/dialog.css', import.meta.url), 'utf8');
}
