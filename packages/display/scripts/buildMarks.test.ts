import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildMarks } from './buildMarks.ts';
import type { Drawing } from './Drawing.ts';
import { drawings } from './drawings.ts';
import { sha256 } from './readDrawing.ts';

const svg = '<svg viewBox="0 0 8 8"><path d="M0 0h8v8z" fill="#123456"/></svg>';
const drawing: Drawing = {
  name: 'coin',
  title: 'Coin',
  kind: 'network',
  package: 'some-icons',
  version: '1.2.3',
  file: 'svg/coin.svg',
  sha256: sha256(svg),
  license: { file: 'LICENSE', sha256: sha256('Licence text') },
  viewBox: '0 0 8 8',
};

let folder: string;
const packagesUrl = () => pathToFileURL(`${folder}/node_modules/`);
const outputUrl = () => pathToFileURL(`${folder}/generated/`);
const build = (list: readonly Drawing[] = [drawing]) =>
  buildMarks({ list, packagesUrl: packagesUrl(), outputUrl: outputUrl() });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marks-'));
  await mkdir(`${folder}/node_modules/some-icons/svg`, { recursive: true });
  await writeFile(`${folder}/node_modules/some-icons/package.json`, '{"version":"1.2.3"}');
  await writeFile(`${folder}/node_modules/some-icons/LICENSE`, 'Licence text');
  await writeFile(`${folder}/node_modules/some-icons/svg/coin.svg`, svg);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('buildMarks', () => {
  it('writes one module and one file per drawing, the licences and a stamp', async () => {
    expect(await build()).toBe(true);
    expect((await readdir(outputUrl())).toSorted()).toEqual([
      'LICENSES.txt',
      'assets',
      'coinGlyph.ts',
      'stamp.json',
    ]);
    const module = await readFile(new URL('coinGlyph.ts', outputUrl()), 'utf8');
    expect(module).toContain('export const coinGlyph: Glyph = {');
    expect(module).toContain('#123456');
    expect(await readFile(new URL('LICENSES.txt', outputUrl()), 'utf8')).toContain(
      'some-icons@1.2.3\n\nLicence text',
    );
  });

  it('does nothing when everything is there', async () => {
    await build();
    const before = await stat(new URL('coinGlyph.ts', outputUrl()));
    expect(await build()).toBe(false);
    const after = await stat(new URL('coinGlyph.ts', outputUrl()));
    expect(after.mtimeMs).toBe(before.mtimeMs);
  });

  it('draws again what was deleted or edited', async () => {
    await build();
    await rm(new URL('coinGlyph.ts', outputUrl()));
    expect(await build()).toBe(true);
    await writeFile(new URL('coinGlyph.ts', outputUrl()), 'edited');
    expect(await build()).toBe(true);
    expect(await readFile(new URL('coinGlyph.ts', outputUrl()), 'utf8')).toContain('coinGlyph');
  });

  it('leaves whole files when two runs overlap', async () => {
    await Promise.all([build(), build(), build()]);
    expect(await build()).toBe(false);
    expect(await readdir(outputUrl())).toHaveLength(4);
  });

  it('fails when a drawing has changed, also when it was drawn before', async () => {
    await build();
    await writeFile(`${folder}/node_modules/some-icons/svg/coin.svg`, `${svg} `);
    await expect(build()).rejects.toThrow(/coin\.svg has changed/);
  });

  it('fails when a drawing is missing, naming the package to install', async () => {
    await rm(`${folder}/node_modules/some-icons/svg/coin.svg`);
    await expect(build()).rejects.toThrow(/Install some-icons@1\.2\.3/);
  });

  it('fails when the package has another version or licence', async () => {
    await writeFile(`${folder}/node_modules/some-icons/LICENSE`, 'Another licence');
    await expect(build()).rejects.toThrow(/LICENSE has changed/);
    await writeFile(`${folder}/node_modules/some-icons/package.json`, '{"version":"1.2.4"}');
    await expect(build()).rejects.toThrow(/some-icons is 1\.2\.4, but 1\.2\.3 was reviewed/);
  });
});

describe('LOGOS.md', () => {
  it('names package, version, file and licence of every drawing', async () => {
    const page = await readFile(new URL('../LOGOS.md', import.meta.url), 'utf8');
    const missing = drawings.filter(({ package: from, version, file }) => {
      const row = page.split('\n').find((line) => line.includes(file));
      return !row?.includes(`${from} ${version}`) || !/MIT.*https:\/\//.test(row);
    });
    expect(missing).toEqual([]);
  });
});
