import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { workspaceRoot } from '../workspace/workspaceRoot.ts';
import { bundleWithVite } from './bundleWithVite.ts';
import { loadedWith } from './loadedWith.ts';
import { peers, type SizeBudget } from './sizeBudgets.ts';

export type MeasuredSize = { minified: number; gzip: number; by: 'esbuild' | 'Vite' };

type Measured = Pick<
  SizeBudget,
  'room' | 'code' | 'beyond' | 'files' | 'kind' | 'external' | 'alsoVite'
>;

const weigh = (contents: string | Uint8Array, by: MeasuredSize['by']): MeasuredSize => ({
  minified: Buffer.byteLength(contents),
  gzip: gzipSync(contents, { level: 9 }).byteLength,
  by,
});

/**
 * Bundles and minifies an entry from its built `dist`, as a shop's bundler would, and weighs what
 * is loaded with it. What it imports later, when somebody needs it, is not part of that.
 *
 * @throws Error of the bundler when something cannot be resolved, for example before a build.
 */
export async function measureSize(measured: Measured): Promise<MeasuredSize> {
  const { room, code, beyond, files, external = [], alsoVite = false } = measured;
  if (files) return weighFiles({ room, files });
  if (beyond !== undefined) {
    const both = await measureSize({ ...measured, beyond: undefined });
    const known = await measureSize({ ...measured, code: beyond, beyond: undefined });
    const { minified, gzip } = known;
    return { ...both, minified: both.minified - minified, gzip: both.gzip - gzip };
  }
  const withEsbuild = weigh(await bundleWithEsbuild(measured), 'esbuild');
  if (!alsoVite) return withEsbuild;
  const importer = join(workspaceRoot, 'packages', room, 'measured.js');
  const bundle = await bundleWithVite({ code, importer, external: [...peers, ...external] });
  const withVite = weigh(bundle, 'Vite');
  return withVite.gzip < withEsbuild.gzip ? withVite : withEsbuild;
}

/** Files that are served as they are, each compressed by itself. */
function weighFiles({ room, files }: { room: string; files: readonly string[] }): MeasuredSize {
  const folder = join(workspaceRoot, 'packages', room);
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const sizes = files.map((name) =>
    weigh(readFileSync(join(folder, 'dist', name.replace('{version}', version))), 'Vite'),
  );
  const sum = (pick: (size: MeasuredSize) => number) =>
    sizes.reduce((total, size) => total + pick(size), 0);
  return { minified: sum((size) => size.minified), gzip: sum((size) => size.gzip), by: 'Vite' };
}

async function bundleWithEsbuild({ room, code, kind, external = [] }: Measured): Promise<string> {
  const outdir = join(workspaceRoot, 'measured');
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: code,
      loader: kind,
      // From a file of the room itself a package may import itself by its name.
      resolveDir: join(workspaceRoot, 'packages', room),
    },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    outdir,
    absWorkingDir: workspaceRoot,
    splitting: kind === 'js',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: [...peers, ...external],
  });
  const entry = Object.entries(metafile.outputs).find(
    ([, { entryPoint }]) => entryPoint === '<stdin>',
  );
  if (!entry) throw new Error('The bundle has no entry.');
  const loaded = loadedWith(entry[0], (path) =>
    (metafile.outputs[path]?.imports ?? []).flatMap(
      ({ kind: how, path: next, external: isOutside }) =>
        how === 'import-statement' && isOutside !== true ? next : [],
    ),
  );
  const textOf = (path: string) =>
    outputFiles.find((file) => file.path === join(workspaceRoot, path))?.text ?? '';
  return loaded.map(textOf).join('\n');
}
