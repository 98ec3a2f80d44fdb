import { build } from 'vite';
import { loadedWith } from './loadedWith.ts';

const entry = 'virtual:measured-entry';

/** What a shop on Vite loads at once: bundled and minified by Rolldown and Oxc, Vite's defaults. */
export async function bundleWithVite({
  code,
  importer,
  external,
}: {
  code: string;
  /** A file, real or not, in the room whose dependencies the code imports. */
  importer: string;
  external: readonly string[];
}): Promise<string> {
  const isExternal = (id: string) =>
    external.some((name) => id === name || id.startsWith(`${name}/`));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'stablepay:measured-entry',
        enforce: 'pre',
        resolveId(id, from) {
          if (id === entry) return entry;
          if (isExternal(id)) return { id, external: true };
          return from === entry ? this.resolve(id, importer, { skipSelf: true }) : undefined;
        },
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        // A shop's own entry is imported by nobody, so Vite leaves in it what later chunks share
        // with it; `false`, its default, would drop the names that are measured here.
        preserveEntrySignatures: 'allow-extension',
        // Licences are delivered beside the code, as with esbuild's `legalComments: 'none'`.
        output: { comments: false },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const chunks = outputs.flatMap(({ output }) => output.filter((file) => file.type === 'chunk'));
  const first = chunks.find(({ isEntry }) => isEntry);
  if (!first) throw new Error('The bundle has no entry.');
  const chunkOf = (name: string) => chunks.find(({ fileName }) => fileName === name);
  const loaded = loadedWith(first.fileName, (name) => chunkOf(name)?.imports ?? []);
  return loaded.map((name) => chunkOf(name)?.code ?? '').join('\n');
}
