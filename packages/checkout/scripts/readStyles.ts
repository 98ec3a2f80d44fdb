import { readFileSync } from 'node:fs';

const ownImport = /^@import '(\.[^']+)';\n/gm;

/** A style sheet with its own parts in the place of their @import. */
function readSheet(name: string): string {
  const file = new URL(`../src/${name}`, import.meta.url);
  return readFileSync(file, 'utf8').replace(ownImport, (_line, part: string) =>
    readFileSync(new URL(part, file), 'utf8'),
  );
}

/** The checkout's own style sheet in one, with the @import of the option's at its head. */
export const readStyles = (): string => readSheet('styles.css');

/** The style sheet of the account pages, which goes beside it. */
export const readAccountStyles = (): string => readSheet('account/account.css');

/** The style sheet of the modal window, which goes beside it. */
export const readDialogStyles = (): string => readSheet('dialog/dialog.css');
