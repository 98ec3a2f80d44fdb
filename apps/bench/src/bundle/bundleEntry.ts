import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

export type BundledFile = { name: string; gzip: Uint8Array; contentType: string };

export type Bundle = {
  files: BundledFile[];
  /** Minified and gzipped bytes a browser loads before anything is shown. */
  js: number;
  css: number;
  /** The same with everything that may be loaded later. */
  total: number;
};

/** The entry and everything it imports before it runs; `import()` comes later and is left out. */
function findFirstLoad(outputs: Metafile['outputs'], entry: string): Set<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    for (const { path, kind } of outputs[name]?.imports ?? []) {
      if (kind === 'import-statement' && outputs[path]) visit(path);
    }
  };
  visit(entry);
  return found;
}

const isStyle = (name: string) => name.endsWith('.css');

/**
 * Bundles a page's script as a shop's bundler would: minified, for production, chunks split off
 * where the code asks for it.
 *
 * @throws Error of esbuild when something can't be resolved.
 */
export async function bundleEntry({
  code,
  loader,
  folder,
  conditions = [],
}: {
  code: string;
  loader: 'js' | 'jsx' | 'tsx';
  /** Where its imports are looked for. */
  folder: string;
  conditions?: readonly string[] | undefined;
}): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, loader, resolveDir: folder, sourcefile: 'entry' },
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    outdir: '/out',
    absWorkingDir: '/',
    entryNames: 'entry',
    conditions: [...conditions, 'module'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    external: ['*.woff', '*.woff2'],
  });
  const first = findFirstLoad(metafile.outputs, 'out/entry.js');
  const files = outputFiles.map(({ path, contents }) => ({
    name: basename(path),
    gzip: gzipSync(contents, { level: 9 }),
    contentType: isStyle(path) ? 'text/css' : 'text/javascript',
    isFirst: isStyle(path) ? basename(path) === 'entry.css' : first.has(path.slice(1)),
  }));
  const weigh = (wanted: (file: (typeof files)[number]) => boolean) =>
    files.filter(wanted).reduce((sum, { gzip }) => sum + gzip.byteLength, 0);
  return {
    files: files.map(({ name, gzip, contentType }) => ({ name, gzip, contentType })),
    js: weigh(({ name, isFirst }) => isFirst && !isStyle(name)),
    css: weigh(({ name, isFirst }) => isFirst && isStyle(name)),
    total: weigh(() => true),
  };
}
