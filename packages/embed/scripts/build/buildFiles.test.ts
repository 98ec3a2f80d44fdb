import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { buildFiles } from './buildFiles.ts';
import { toBillOfMaterials } from './toBillOfMaterials.ts';
import { toInventory } from './toInventory.ts';

const { NODE_ENV } = process.env;
const once = buildFiles({ fromSource: true });
const meanwhile = buildFiles({ fromSource: true });

test('two builds at the same time have the same bytes', { timeout: 120_000 }, async () => {
  const [first, second] = await Promise.all([once, meanwhile]);
  // Names only: the files are megabytes.
  const names = new Set([...Object.keys(first.files), ...Object.keys(second.files)]);
  const differing = [...names].filter(
    (name) =>
      first.integrity[name] !== second.integrity[name] || first.files[name] !== second.files[name],
  );
  expect(differing).toEqual([]);
  expect(second.version).toBe(first.version);
  expect(process.env['NODE_ENV'], 'left as it was').toBe(NODE_ENV);
});

test('every file has the hash that is told of it', { timeout: 120_000 }, async () => {
  const { files, integrity } = await once;
  expect(Object.keys(integrity)).toEqual(Object.keys(files));
  for (const [name, text] of Object.entries(files)) {
    const hash = createHash('sha384').update(text).digest('base64');
    expect(integrity[name], name).toBe(`sha384-${hash}`);
  }
});

test('stage 1 knows the hash of `more`, `more` those of all others, `account` its languages', async () => {
  const { files, integrity, version } = await once;
  const first = `stablepay-${version}.js`;
  const more = `stablepay-more-${version}.js`;
  expect(files[first]).toContain(integrity[more]);
  for (const [name, hash] of Object.entries(integrity)) {
    const isLanguage = /^stablepay-account-[a-z]/.test(name);
    const knower = isLanguage ? `stablepay-account-${version}.js` : more;
    if (name !== first && name !== more) expect(files[knower], name).toContain(hash);
  }
});

test('bill of materials and inventory name every file, and are the same each time', async () => {
  const { integrity, version } = await once;
  const bom = toBillOfMaterials({ version, integrity });
  const inventory = toInventory({ version, integrity });
  for (const [name, hash] of Object.entries(integrity)) {
    expect(bom).toContain(`"name": "${name}"`);
    expect(inventory).toContain(`\`${name}\``);
    expect(inventory).toContain(hash);
  }
  expect(bom).toContain('pkg:npm/preact@');
  expect(toBillOfMaterials({ version, integrity })).toBe(bom);
});

test('T35: no file loads anything by itself or makes code of text, and the first writes no HTML', async () => {
  const { files } = await once;
  for (const [name, text] of Object.entries(files)) {
    expect(text, name).not.toMatch(/\beval\(|new Function|document\.write/);
    // Preact could; that it never does, the page with Trusted Types proves.
    if (!text.includes('dangerouslySetInnerHTML')) expect(text, name).not.toContain('innerHTML');
    // Stage 1 has the one import, of an address whose hash was checked.
    const imports = text.match(/\bimport\(/g)?.length ?? 0;
    expect(imports, name).toBe(/^stablepay-\d/.test(name) ? 1 : 0);
  }
});
