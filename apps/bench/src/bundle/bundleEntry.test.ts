import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundleEntry } from './bundleEntry.ts';

const folder = mkdtempSync(join(tmpdir(), 'stablepay-bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'now.js'), `export const now = '${'now '.repeat(200)}';`);
writeFileSync(
  join(folder, 'later.js'),
  `export const later = '${Array.from({ length: 900 }).join('x')}';`,
);
writeFileSync(join(folder, 'look.css'), 'p { color: red }');

test('what is imported later does not count as loaded first, but as loaded', async () => {
  const code = `import { now } from './now.js'; import './look.css'; console.log(now);
    onclick = async () => console.log((await import('./later.js')).later);`;
  const { files, js, css, total } = await bundleEntry({ code, loader: 'js', folder });
  const sizeOf = (wanted: (name: string) => boolean) =>
    files.filter(({ name }) => wanted(name)).reduce((sum, { gzip }) => sum + gzip.byteLength, 0);
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['entry.js', 'entry.css']));
  expect(css).toBe(sizeOf((name) => name === 'entry.css'));
  expect(js).toBe(sizeOf((name) => name === 'entry.js'));
  expect(total).toBe(sizeOf(() => true));
  expect(total).toBeGreaterThan(js + css);
});
