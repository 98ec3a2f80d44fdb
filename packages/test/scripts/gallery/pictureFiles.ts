import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord } from '@stablepay/core';
import sharp from 'sharp';
import { readJsonFile } from '../results/readJsonFile.ts';
import { workspaceRoot } from '../workspace/workspaceRoot.ts';

const folder = join(workspaceRoot, '.storybook/pictures/baselines');
const browserFile = join(folder, 'browser.json');

/** The major version of the Chromium that drew the baselines. */
export function baselineMajor(): number {
  return Number(parseRecord(readJsonFile(browserFile), browserFile)['chromiumMajor']);
}

/**
 * Makes the new baselines small, which leaves 256 colours: differences far below what is counted.
 * Says what drew them.
 */
export async function finishBaselines(chromiumMajor: number): Promise<string> {
  let total = 0;
  const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
  for (const name of names) {
    const path = join(folder, name);
    // oxlint-disable-next-line no-await-in-loop -- each takes all cores
    const small = await sharp(readFileSync(path))
      .png({ compressionLevel: 9, adaptiveFiltering: true, effort: 10, palette: true })
      .toBuffer();
    writeFileSync(path, small);
    total += small.length;
  }
  writeFileSync(browserFile, `${JSON.stringify({ chromiumMajor }, null, 2)}\n`);
  return `${names.length} pictures, ${(total / 1_000_000).toFixed(1)} MB, Chromium ${chromiumMajor}`;
}
