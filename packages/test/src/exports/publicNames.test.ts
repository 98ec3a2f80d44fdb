import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { publicPackages } from '../../scripts/workspace/readWorkspace.ts';
import { sourceEntries } from '../../scripts/workspace/sourceEntries.ts';
import { readPublicNames } from './readPublicNames.ts';

type Entry = { name: string; pattern: boolean; paths: string[] };

const entries = publicPackages().flatMap((room): Entry[] =>
  sourceEntries(room).map(({ subpath, files }) => ({
    name: `${basename(room.folder)}${subpath.slice(1).replaceAll('/', '.').replace('*', 'each')}`,
    pattern: subpath.includes('*'),
    paths: files.map((file) => join(room.folder, file)),
  })),
);

test.each(entries)('$name exports what its snapshot says, no more and no less', async (entry) => {
  expect(entry.paths).not.toEqual([]);
  const lines = entry.paths.flatMap((path) => {
    expect(existsSync(path)).toBe(true);
    const names = readPublicNames(path);
    expect(names).not.toContain('*');
    // All files of a pattern share a snapshot: the file, then what it exports.
    return entry.pattern ? [`${basename(path, '.ts')}: ${names.join(', ')}`] : names;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`snapshots/${entry.name}.txt`);
});

test.each(publicPackages())('$manifest.name publishes the entries it is developed with', (room) => {
  const { exports = {}, publishConfig } = room.manifest;
  expect(Object.keys(publishConfig?.exports ?? {})).toEqual(Object.keys(exports));
  expect(JSON.stringify(publishConfig)).not.toContain('stablepay-source');
});
