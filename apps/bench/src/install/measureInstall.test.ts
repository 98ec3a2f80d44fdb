import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { measureInstall } from './measureInstall.ts';

const folder = mkdtempSync(join(tmpdir(), 'stablepay-bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = (path: string, bytes: number) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), 'x'.repeat(bytes));
};

test('counts scoped and nested packages, and every byte of theirs', () => {
  place('package.json', 1_000);
  place('node_modules/.package-lock.json', 5);
  place('node_modules/.bin/tool', 5);
  place('node_modules/plain/package.json', 10);
  place('node_modules/plain/dist/node/index.js', 20);
  place('node_modules/plain/node_modules/nested/package.json', 30);
  place('node_modules/@scope/one/package.json', 40);
  place('node_modules/@scope/two/package.json', 50);
  expect(measureInstall(folder)).toEqual({ packages: 4, bytes: 160 });
  expect(measureInstall(join(folder, 'nowhere'))).toEqual({ packages: 0, bytes: 0 });
});
