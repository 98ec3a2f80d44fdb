import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssetEntry } from './AssetEntry.ts';
import { buildAssets } from './buildAssets.ts';
import { drawings } from './drawings.ts';

let folder: string;
let made: string[];
let marks: AssetEntry[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assets-'));
  made = await buildAssets({ toUrl: pathToFileURL(`${folder}/`) });
  ({ marks } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const sizes: Record<string, [number, number]> = {
  tile: [38, 24],
  coin: [28, 28],
  network: [20, 20],
  wallet: [24, 24],
};

describe('assets', () => {
  it('has every drawing, and the pair, in the manifest with its source', () => {
    for (const { title, package: from, version, file } of drawings) {
      const entries = marks.filter((mark) => mark.title === title);
      expect(entries.length, title).toBeGreaterThan(0);
      for (const entry of entries) expect(entry.sources).toEqual([`${from}@${version} ${file}`]);
    }
    const pair = marks.find(({ title }) => title === 'USDT USDC');
    expect(pair).toMatchObject({ kind: 'tile', width: 80, height: 24 });
    expect(pair?.sources).toHaveLength(2);
  });

  it('has no file the manifest does not name, and the other way round', async () => {
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const found = files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
    const named = marks.flatMap(({ svg, png, opaque }) => [
      svg,
      ...png,
      ...(opaque ? [opaque] : []),
    ]);
    expect(found.toSorted()).toEqual([...named, 'LICENSES.txt', 'manifest.json'].toSorted());
    expect(made.toSorted()).toEqual(named.filter((file) => file.endsWith('.png')).toSorted());
  });

  it('gives every mark the size of its kind, in SVG and in PNG at 1, 2 and 3 pixels to one', async () => {
    for (const { title, kind, width, height, svg, png } of marks) {
      if (title !== 'USDT USDC') expect([width, height], title).toEqual(sizes[kind]);
      const text = await readFile(join(folder, svg), 'utf8');
      expect(text).toContain(
        `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
      );
      for (const [at, file] of png.entries()) {
        const found = await sharp(join(folder, file)).metadata();
        expect([found.width, found.height], file).toEqual([width * (at + 1), height * (at + 1)]);
      }
    }
  });

  it('draws something into every PNG, on a transparent ground', async () => {
    for (const file of marks.flatMap(({ png }) => png)) {
      const { channels, isOpaque } = await sharp(join(folder, file)).stats();
      expect(isOpaque, file).toBe(false);
      expect(Math.max(...channels.slice(0, 3).map(({ stdev }) => stdev)), file).toBeGreaterThan(10);
    }
  });

  it('has an opaque 160×48 PNG of both tiles, for back offices that show no transparency', async () => {
    const opaque = marks.flatMap((mark) => mark.opaque ?? []);
    expect(opaque).toEqual(['tiles/usdt-usdc-160x48.png']);
    const [file = ''] = opaque;
    const { width, height, hasAlpha } = await sharp(join(folder, file)).metadata();
    expect({ width, height, hasAlpha }).toEqual({ width: 160, height: 48, hasAlpha: false });
  });

  it('holds no text, style, class, script, link or foreign address in any SVG', async () => {
    for (const { svg } of marks) {
      const text = await readFile(join(folder, svg), 'utf8');
      expect(text, svg).not.toMatch(
        /<(text|style|script|image|use|a|foreignObject)\b|class=|href|\son/,
      );
      expect(text.replace('http://www.w3.org/2000/svg', ''), svg).not.toMatch(
        /\/\/|data:|url\((?!#)/,
      );
    }
  });

  it('uses each id in one file only', async () => {
    const ids = new Map<string, string>();
    for (const { svg } of marks) {
      const text = await readFile(join(folder, svg), 'utf8');
      for (const [, id = ''] of text.matchAll(/ id="([^"]+)"/g)) {
        expect(ids.get(id), `${id} is also in ${svg}`).toBeUndefined();
        ids.set(id, svg);
        expect(text, id).toContain(`url(#${id})`);
      }
    }
    expect(ids.size).toBeGreaterThan(5);
  });
});
