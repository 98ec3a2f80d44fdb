import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { workspaceRoot } from '../workspace/workspaceRoot.ts';
import { bundleWithVite } from './bundleWithVite.ts';
import { peers, type SizeBudget } from './sizeBudgets.ts';

export type MeasuredSize = { minified: number; gzip: number; by: 'esbuild' | 'Vite' };

type Measured = Pick<SizeBudget, 'room' | 'code' | 'kind' | 'external' | 'alsoVite'>;

const weigh = (contents: string | Uint8Array, by: MeasuredSize['by']): MeasuredSize => ({
  minified: Buffer.byteLength(contents),
  gzip: gzipSync(contents, { level: 9 }).byteLength,
  by,
});

/**
 * Bundles and minifies an entry from its built `dist`, as a shop's bundler would, and weighs it.
 *
 * @throws Error of the bundler when something cannot be resolved, for example before a build.
 */
export async function measureSize(measured: Measured): Promise<MeasuredSize> {
  const { room, code, external = [], alsoVite = false } = measured;
  const withEsbuild = weigh(await bundleWithEsbuild(measured), 'esbuild');
  if (!alsoVite) return withEsbuild;
  const importer = join(workspaceRoot, 'packages', room, 'measured.js');
  const bundle = await bundleWithVite({ code, importer, external: [...peers, ...external] });
  const withVite = weigh(bundle, 'Vite');
  return withVite.gzip < withEsbuild.gzip ? withVite : withEsbuild;
}

async function bundleWithEsbuild({
  room,
  code,
  kind,
  external = [],
}: Measured): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: {
      contents: code,
      loader: kind,
      // From a file of the room itself a package may import itself by its name.
      resolveDir: join(workspaceRoot, 'packages', room),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: [...peers, ...external],
  });
  const [file] = outputFiles;
  if (!file || outputFiles.length !== 1) throw new Error('The bundle is not one file.');
  return file.contents;
}
