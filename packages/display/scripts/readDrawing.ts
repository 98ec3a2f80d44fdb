import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Drawing } from './Drawing.ts';
import { readSvgModule } from './readSvgModule.ts';

/** Hex SHA-256 of some bytes. */
export const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/**
 * Reads a drawing and its licence by path, since the packages' `exports` don't name every file.
 *
 * @param packagesUrl the `node_modules/` folder in which the packages are.
 * @throws Error when the package, its version, the file or the licence is not the recorded one.
 */
export async function readDrawing({
  drawing,
  packagesUrl,
}: {
  drawing: Drawing;
  packagesUrl: URL;
}): Promise<{ svg: string; license: string }> {
  const folder = new URL(`${drawing.package}/`, packagesUrl);
  const manifest: unknown = JSON.parse(await readText(new URL('package.json', folder), drawing));
  const version = isRecord(manifest) ? manifest['version'] : undefined;
  if (version !== drawing.version) {
    throw new Error(
      `${drawing.package} is ${String(version)}, but ${drawing.version} was reviewed. ` +
        'Look at the new drawings, then record their hashes in scripts/drawings.ts.',
    );
  }
  const [text, license] = await Promise.all([
    readChecked({ url: new URL(drawing.file, folder), expected: drawing.sha256, drawing }),
    readChecked({
      url: new URL(drawing.license.file, folder),
      expected: drawing.license.sha256,
      drawing,
    }),
  ]);
  const svg = drawing.file.endsWith('.svg.js') ? readSvgModule(text) : text;
  return { svg, license: drawing.license.notice ?? license };
}

async function readChecked({
  url,
  expected,
  drawing,
}: {
  url: URL;
  expected: string;
  drawing: Drawing;
}): Promise<string> {
  const text = await readText(url, drawing);
  const actual = sha256(text);
  if (actual !== expected) {
    throw new Error(
      `${url.pathname} has changed (SHA-256 ${actual}, recorded ${expected}). ` +
        `Compare the ${drawing.name} drawing with its owner's, then record the new hash.`,
    );
  }
  return text;
}

async function readText(url: URL, drawing: Drawing): Promise<string> {
  try {
    return await readFile(url, 'utf8');
  } catch (cause) {
    throw new Error(
      `The ${drawing.name} drawing needs ${url.pathname}, which is not there. ` +
        `Install ${drawing.package}@${drawing.version} (pnpm install).`,
      { cause },
    );
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
