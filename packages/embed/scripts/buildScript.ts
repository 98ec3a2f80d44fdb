// Writes the script tag's files, their hashes, what they are made of and what for to dist/script.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildFiles } from './build/buildFiles.ts';
import { toBillOfMaterials } from './build/toBillOfMaterials.ts';
import { toInventory } from './build/toInventory.ts';

const folder = new URL('../dist/script/', import.meta.url);
const { version, files, integrity } = await buildFiles({
  fromSource: process.argv.includes('--source'),
});
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, code] of Object.entries(files)) writeFileSync(new URL(name, folder), code);
writeFileSync(new URL('integrity.json', folder), `${JSON.stringify(integrity, null, 2)}\n`);
writeFileSync(new URL('sbom.cdx.json', folder), toBillOfMaterials({ version, integrity }));
writeFileSync(new URL('INVENTORY.md', folder), toInventory({ version, integrity }));

// The licences of what is bundled: the QR code's and the marks' as our packages tell them, and
// Preact's.
const licences = [
  new URL('LICENSE', import.meta.resolve('preact/package.json')),
  new URL('dist/THIRD-PARTY-LICENSES.txt', import.meta.resolve('@stablepay/checkout/package.json')),
  new URL('dist/LOGO-LICENSES.txt', import.meta.resolve('@stablepay/display/package.json')),
].filter((file) => existsSync(file));
writeFileSync(
  new URL('LICENSES.txt', folder),
  licences.map((file) => readFileSync(file, 'utf8')).join('\n\n'),
);
