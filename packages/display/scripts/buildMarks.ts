import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Drawing } from './Drawing.ts';
import { drawings } from './drawings.ts';
import { readDrawing, sha256 } from './readDrawing.ts';

/**
 * Draws the brand marks from npm packages into `src/marks/generated/`, which git ignores. Runs on
 * `pnpm install` and before typecheck, test, build, storybook and demo; does nothing when the
 * files are there and what they were made from has not changed.
 *
 * @returns whether files were written.
 * @throws Error when a drawing is missing, has changed, or holds more than shapes and paint.
 */
export async function buildMarks({
  list = drawings,
  packagesUrl = new URL('../node_modules/', import.meta.url),
  outputUrl = new URL('../src/marks/generated/', import.meta.url),
}: {
  list?: readonly Drawing[] | undefined;
  packagesUrl?: URL | undefined;
  outputUrl?: URL | undefined;
} = {}): Promise<boolean> {
  const inputs = await Promise.all(
    list.map(async (drawing) => ({ drawing, ...(await readDrawing({ drawing, packagesUrl })) })),
  );
  const recipe = sha256(JSON.stringify([await hashRecipe(), list]));
  const before = await readStamp(outputUrl);
  if (before.recipe === recipe && (await isWhole({ outputUrl, files: before.files }))) return false;

  // svgo is loaded only when there is something to draw.
  const { drawAll } = await import('./drawAll.ts');
  const files = drawAll(inputs);
  files.set('LICENSES.txt', toLicenses(inputs));

  for (const [file, text] of files) await replace(new URL(file, outputUrl), text);
  const stale = Object.keys(before.files).filter((file) => !files.has(file));
  await Promise.all(stale.map((file) => rm(new URL(file, outputUrl), { force: true })));
  const hashes = Object.fromEntries([...files].map(([file, text]) => [file, sha256(text)]));
  await replace(new URL('stamp.json', outputUrl), JSON.stringify({ recipe, files: hashes }));
  return true;
}

const toLicenses = (inputs: { drawing: Drawing; license: string }[]): string => {
  const byPackage = new Map(
    inputs.map(({ drawing, license }) => [`${drawing.package}@${drawing.version}`, license]),
  );
  const parts = [...byPackage].map(([name, license]) => `${name}\n\n${license.trim()}\n`);
  return `Drawings of brand marks in this build come from:\n\n${parts.join('\n---\n\n')}`;
};

/** Everything in this folder and in the frames may change what is drawn. */
async function hashRecipe(): Promise<string[]> {
  const folders = [
    new URL('./', import.meta.url),
    new URL('../src/marks/frames/', import.meta.url),
  ];
  const names = await Promise.all(folders.map((folder) => readdir(folder)));
  const urls = folders.flatMap((folder, at) =>
    (names[at] ?? [])
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .toSorted()
      .map((file) => new URL(file, folder)),
  );
  return Promise.all(urls.map(async (url) => sha256(await readFile(url))));
}

type Stamp = { recipe?: string; files: Record<string, string> };

async function readStamp(outputUrl: URL): Promise<Stamp> {
  try {
    const stamp: unknown = JSON.parse(await readFile(new URL('stamp.json', outputUrl), 'utf8'));
    return isStamp(stamp) ? stamp : { files: {} };
  } catch {
    // No stamp or a broken one means: draw.
    return { files: {} };
  }
}

const isStamp = (value: unknown): value is Stamp =>
  typeof value === 'object' &&
  value !== null &&
  'files' in value &&
  typeof value.files === 'object' &&
  value.files !== null;

async function isWhole({
  outputUrl,
  files,
}: {
  outputUrl: URL;
  files: Stamp['files'];
}): Promise<boolean> {
  try {
    const found = await Promise.all(
      Object.keys(files).map((file) => readFile(new URL(file, outputUrl))),
    );
    return Object.values(files).every((hash, at) => sha256(found[at] ?? '') === hash);
  } catch {
    // A missing file means: draw again.
    return false;
  }
}

/** Two runs at once (tests beside a demo) must never see half a file. */
async function replace(url: URL, text: string): Promise<void> {
  const temporary = new URL(`${url.href}.${randomUUID()}`);
  await mkdir(new URL('./', url), { recursive: true });
  try {
    await writeFile(temporary, text);
    await rename(temporary, url);
  } finally {
    await rm(temporary, { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildMarks();
