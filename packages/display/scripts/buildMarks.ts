import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Drawing, drawings } from './drawings.ts';
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
  const scripts = ['sanitiseDrawing.ts', 'toGlyphModule.ts', 'buildMarks.ts', 'drawings.ts'];
  const made = await Promise.all(scripts.map((file) => readFile(new URL(file, import.meta.url))));
  const recipe = sha256(JSON.stringify([made.map(sha256), list]));
  if (await isUpToDate({ outputUrl, recipe })) return false;

  // svgo is loaded only when there is something to draw.
  const { sanitiseDrawing } = await import('./sanitiseDrawing.ts');
  const { toGlyphModule } = await import('./toGlyphModule.ts');
  const files = new Map<string, string>();
  for (const { drawing, svg } of inputs) {
    const { name, viewBox } = drawing;
    const shapes = sanitiseDrawing({ svg, name });
    const source = `${drawing.package}@${drawing.version} ${drawing.file}`;
    files.set(`${name}Glyph.tsx`, toGlyphModule({ name, viewBox, source, shapes }));
  }
  files.set('LICENSES.txt', toLicenses(inputs));

  await mkdir(outputUrl, { recursive: true });
  for (const [file, text] of files) await replace(new URL(file, outputUrl), text);
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

async function isUpToDate({
  outputUrl,
  recipe,
}: {
  outputUrl: URL;
  recipe: string;
}): Promise<boolean> {
  try {
    const stamp = JSON.parse(await readFile(new URL('stamp.json', outputUrl), 'utf8'));
    if (stamp.recipe !== recipe) return false;
    for (const [file, hash] of Object.entries(stamp.files)) {
      if (sha256(await readFile(new URL(file, outputUrl))) !== hash) return false;
    }
    return true;
  } catch {
    // No stamp, a broken one or a missing file all mean: draw again.
    return false;
  }
}

/** Two runs at once (tests beside a demo) must never see half a file. */
async function replace(url: URL, text: string): Promise<void> {
  const temporary = new URL(`${url.href}.${randomUUID()}`);
  try {
    await writeFile(temporary, text);
    await rename(temporary, url);
  } finally {
    await rm(temporary, { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildMarks();
