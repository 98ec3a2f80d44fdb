import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { publicPackages } from '../../scripts/workspace/readWorkspace.ts';
import { readPublicNames } from './readPublicNames.ts';

type Entry = { name: string; path: string };

const entries = publicPackages().flatMap(({ folder, manifest }): Entry[] =>
  Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    const source =
      typeof target === 'object' && target !== null && 'stablepay-source' in target
        ? String(target['stablepay-source'])
        : '';
    if (!/\.tsx?$/.test(source)) return [];
    const name = `${basename(folder)}${subpath.slice(1).replaceAll('/', '.')}`;
    return [{ name, path: join(folder, source) }];
  }),
);

test.each(entries)('$name exports what its snapshot says, no more and no less', async (entry) => {
  expect(existsSync(entry.path)).toBe(true);
  const names = readPublicNames(entry.path);
  expect(names).not.toContain('*');
  await expect(`${names.join('\n')}\n`).toMatchFileSnapshot(`snapshots/${entry.name}.txt`);
});

test.each(publicPackages())('$manifest.name publishes the entries it is developed with', (room) => {
  const { exports = {}, publishConfig } = room.manifest;
  expect(Object.keys(publishConfig?.exports ?? {})).toEqual(Object.keys(exports));
  expect(JSON.stringify(publishConfig)).not.toContain('stablepay-source');
});
