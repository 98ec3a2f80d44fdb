// Puts the option's style sheet in the place of its @import, so that shops without a bundler
// that follows package names can link one file.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readAccountStyles, readDialogStyles, readStyles } from './readStyles.ts';

const importLine = /^@import '(@stablepay\/[^']+)';\n/gm;
const source = readStyles();
const bundled = source.replace(importLine, (_line, name: string) =>
  readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8'),
);
if (bundled === source || bundled.includes('@import')) {
  throw new Error('src/styles.css: expected one @import of a @stablepay style sheet.');
}
mkdirSync(new URL('../dist/', import.meta.url), { recursive: true });
writeFileSync(new URL('../dist/styles.css', import.meta.url), bundled);
// Apart, so that what shops link knows nothing of a developer's tool.
copyFileSync(
  new URL('../src/simulator/simulator.css', import.meta.url),
  new URL('../dist/simulator.css', import.meta.url),
);
writeFileSync(new URL('../dist/account.css', import.meta.url), readAccountStyles());
writeFileSync(new URL('../dist/dialog.css', import.meta.url), readDialogStyles());
