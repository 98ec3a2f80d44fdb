import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hashFolders } from './hashFolders.ts';

const folder = mkdtempSync(join(tmpdir(), 'stablepay-hash-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

test('a build is repeated when, and only when, something it reads has changed', () => {
  write('src/a.ts', 'export const a = 1;');
  const before = hashFolders([folder]);
  for (const path of [
    'dist/a.js',
    'node_modules/x/index.js',
    'src/a.test.ts',
    'src/A.stories.tsx',
  ]) {
    write(path, 'something');
  }
  expect(hashFolders([folder])).toBe(before);

  write('src/a.ts', 'export const a = 2;');
  const changed = hashFolders([folder]);
  expect(changed).not.toBe(before);
  write('src/styles.css', '.sp-a {}');
  expect(hashFolders([folder])).not.toBe(changed);
});

test('what lies below counts too', () => {
  expect(hashFolders([folder], 'core 1')).not.toBe(hashFolders([folder], 'core 2'));
});
