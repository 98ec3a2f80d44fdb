import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findChromium } from './findChromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'stablepay-chromium-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = (name: string, mode: number) => {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, mode);
  return path;
};

test('CHROMIUM_PATH decides', () => {
  const mine = place('my-browser', 0o755);
  expect(findChromium({ CHROMIUM_PATH: mine, PATH: '' })).toBe(mine);
});

test('a CHROMIUM_PATH that leads nowhere is not replaced by something else', () => {
  expect(findChromium({ CHROMIUM_PATH: join(folder, 'missing'), PATH: process.env['PATH'] })).toBe(
    undefined,
  );
  const plain = place('no-program', 0o644);
  // Root may read everything, but runs nothing that no one may run.
  expect(findChromium({ CHROMIUM_PATH: plain })).toBeUndefined();
});

test('where the system has one it is found, and nothing is made up', () => {
  const found = findChromium({ PATH: folder });
  const onPath = place('google-chrome', 0o755);
  expect(findChromium({ PATH: folder })).toBe(found ?? onPath);
});
