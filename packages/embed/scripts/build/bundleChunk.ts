import type { Plugin } from 'vite';
import { runBundler } from './runBundler.ts';

/**
 * Bundles one entry into one file without imports, as a function body: `exports` are returned.
 *
 * @throws Error when the entry would become more than one file, whose hashes nobody would know.
 */
export async function bundleChunk({
  entry,
  modules,
  fromSource,
  name,
  format = 'iife',
  plugins,
  globals = {},
}: {
  /** Inside the package, such as `src/flow/flow.tsx`. */
  entry: string;
  modules: Readonly<Record<string, unknown>>;
  /** Follows our packages to their sources, where nothing is built. */
  fromSource: boolean;
  /** Of the variable that holds what the entry exports; without one, nothing is exported. */
  name?: string | undefined;
  /** `es` is for Node, which gets React itself. */
  format?: 'iife' | 'es' | undefined;
  plugins?: readonly Plugin[] | undefined;
  /** Modules that stay outside, and the variables they are found in. */
  globals?: Readonly<Record<string, string>> | undefined;
}): Promise<string> {
  const files = await runBundler({
    input: entry,
    output: { format, codeSplitting: false, globals, ...(name === undefined ? {} : { name }) },
    modules,
    fromSource,
    isForNode: format === 'es',
    plugins,
    external: Object.keys(globals),
  });
  const [chunk] = files;
  if (chunk?.type !== 'chunk' || files.length !== 1) {
    throw new Error(`${entry}: ${files.map(({ fileName }) => fileName).join(', ')}`);
  }
  return chunk.code.trim();
}
