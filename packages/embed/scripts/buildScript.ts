// Writes the script tag's files and their hashes to dist/script.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { buildFiles } from './build/buildFiles.ts';

const folder = new URL('../dist/script/', import.meta.url);
const { files, integrity } = await buildFiles({ fromSource: process.argv.includes('--source') });
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, code] of Object.entries(files)) writeFileSync(new URL(name, folder), code);
writeFileSync(new URL('integrity.json', folder), `${JSON.stringify(integrity, null, 2)}\n`);
