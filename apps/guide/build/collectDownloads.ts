import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Zippable, zipSync } from 'fflate';

const run = promisify(execFile);

/**
 * Puts every mark of the kit into `downloads/`, with owners and licences, and all of it once more
 * as one archive. The kit draws the files itself, so a stale build is never offered.
 */
export async function collectDownloads({ distUrl }: { distUrl: URL }): Promise<void> {
  const kit = dirname(fileURLToPath(import.meta.resolve('@stablepay/display/package.json')));
  for (const script of ['scripts/buildMarks.ts', 'scripts/buildAssets.ts']) {
    await run(process.execPath, [script], { cwd: kit });
  }
  const toUrl = new URL('downloads/', distUrl);
  await mkdir(toUrl, { recursive: true });
  await cp(new URL('dist/assets/', pathToFileURL(`${kit}/`)), toUrl, { recursive: true });
  await cp(new URL('LOGOS.md', pathToFileURL(`${kit}/`)), new URL('LOGOS.md', toUrl));

  const folder = fileURLToPath(toUrl);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: Zippable = {};
  for (const entry of entries.filter((found) => found.isFile())) {
    const path = `${entry.parentPath}${entry.parentPath.endsWith(sep) ? '' : sep}${entry.name}`;
    const name = relative(folder, path).split(sep).join('/');
    // Always the same archive from the same files.
    const options = { mtime: '2026-01-01T00:00:00', level: entry.name.endsWith('.png') ? 0 : 9 };
    files[`stablepay-marks/${name}`] = [await readFile(path), options as { level: 0 | 9 }];
  }
  await writeFile(new URL('stablepay-marks.zip', toUrl), zipSync(files));
}
