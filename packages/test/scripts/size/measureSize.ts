import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { workspaceRoot } from '../workspace/workspaceRoot.ts';
import { peers, type SizeBudget } from './sizeBudgets.ts';

export type MeasuredSize = { minified: number; gzip: number };

/**
 * Bundles and minifies an entry from its built `dist`, as a shop's bundler would, and weighs it.
 *
 * @throws Error of esbuild when something cannot be resolved, for example before a build.
 */
export async function measureSize({
  room,
  code,
  kind,
  external = [],
}: Pick<SizeBudget, 'room' | 'code' | 'kind' | 'external'>): Promise<MeasuredSize> {
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
  return {
    minified: file.contents.byteLength,
    gzip: gzipSync(file.contents, { level: 9 }).byteLength,
  };
}
