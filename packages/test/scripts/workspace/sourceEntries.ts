import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Room } from './readWorkspace.ts';

export type SourceEntry = {
  /** As written in package.json: `.`, `./node`, `./locales/*`. */
  subpath: string;
  /** TypeScript files behind it, from the folder of the room: one, or all a pattern stands for. */
  files: string[];
};

function filesOf(folder: string, source: string): string[] {
  if (!source.includes('*')) return [source];
  const [start = '', end = ''] = basename(source).split('*');
  const parent = dirname(source);
  if (!existsSync(join(folder, parent))) return [];
  return readdirSync(join(folder, parent))
    .filter((name) => name.startsWith(start) && name.endsWith(end) && !name.includes('.test.'))
    .toSorted()
    .map((name) => `${parent}/${name}`);
}

/** The entry points of a package as its sources have them, with patterns opened up. */
export function sourceEntries({ folder, manifest }: Room): SourceEntry[] {
  return Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    const source =
      typeof target === 'object' && target !== null && 'stablepay-source' in target
        ? String(target['stablepay-source'])
        : '';
    if (!/\.tsx?$/.test(source)) return [];
    return [{ subpath, files: filesOf(folder, source.replace(/^\.\//, '')) }];
  });
}
