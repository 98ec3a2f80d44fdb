import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const skipped = new Set(['node_modules', 'dist', 'test-results', 'playwright-report', '.vite']);

function addFolder(hash: Hash, folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (skipped.has(entry.name) || /\.(test|test-d|stories)\.tsx?$/.test(entry.name)) continue;
    const path = join(folder, entry.name);
    hash.update(entry.name);
    if (entry.isDirectory()) addFolder(hash, path);
    else if (entry.isFile()) hash.update(readFileSync(path));
  }
}

/** A digest of everything a build can read, in the given folders and files. */
export function hashFolders(paths: readonly string[], extra = ''): string {
  const hash = createHash('sha256').update(extra);
  for (const path of paths) {
    if (!existsSync(path)) continue;
    if (/\.[a-z]+$/.test(path)) hash.update(readFileSync(path));
    else addFolder(hash, path);
  }
  return hash.digest('hex');
}
