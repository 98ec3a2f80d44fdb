import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ensureFirefox } from './ensureFirefox.ts';
import { findFirefox, firefoxLaunch } from './findFirefox.ts';

const folder = mkdtempSync(join(tmpdir(), 'stablepay-firefox-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('FIREFOX_PATH decides, also when it leads nowhere', () => {
  const mine = join(folder, 'my-firefox');
  writeFileSync(mine, '#!/bin/sh\n');
  chmodSync(mine, 0o755);
  expect(findFirefox({ FIREFOX_PATH: mine, PATH: '' })).toBe(mine);
  expect(
    findFirefox({ FIREFOX_PATH: join(folder, 'none'), PATH: process.env['PATH'] }),
  ).toBeUndefined();
});

test('a Firefox that cannot be run is reported as not run, and nothing is installed', async () => {
  const before = process.env['FIREFOX_PATH'];
  process.env['FIREFOX_PATH'] = join(folder, 'none');
  try {
    await expect(ensureFirefox()).rejects.toThrow(/^NOT RUN/);
  } finally {
    if (before === undefined) delete process.env['FIREFOX_PATH'];
    else process.env['FIREFOX_PATH'] = before;
  }
});

test("Playwright is told to drive the machine's own Firefox", () => {
  expect(firefoxLaunch('/usr/bin/firefox-esr')).toEqual({
    channel: 'moz-firefox',
    executablePath: '/usr/bin/firefox-esr',
  });
  expect(firefoxLaunch(undefined)).toEqual({ channel: 'moz-firefox' });
});
