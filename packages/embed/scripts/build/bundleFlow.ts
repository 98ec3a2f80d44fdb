import type { Plugin } from 'vite';
import { bundleChunk } from './bundleChunk.ts';
import { runBundler } from './runBundler.ts';

/** Vite's helper for `import()`: nothing is preloaded here. */
const withoutPreload: Plugin = {
  name: 'stablepay:without-preload',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper')
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

const shared = 'stablepay:flow';

/** A file of the first pass as an entry of the second; what it shares with the flow stays there. */
const passOn = ({ fileName, code }: { fileName: string; code: string }): Plugin => ({
  name: 'stablepay:pass-on',
  enforce: 'pre',
  resolveId: (_id, importer) =>
    importer === undefined ? `\0${fileName}` : { id: shared, external: true },
  load: (id) => (id === `\0${fileName}` ? code : undefined),
});

/**
 * Bundles the payment and what most payers never see of it as two function bodies over the same
 * modules. The first pass splits them where the checkout imports its details; the second makes each
 * a body of its own. The flow's exports, of which its own are `mount`, hold what the details take
 * of it: they find them in `flow`, the parameter of the function they are put in.
 *
 * @throws Error when the bundler splits something else, whose hashes nobody would know.
 */
export async function bundleFlow({
  modules,
  fromSource,
}: {
  modules: Readonly<Record<string, unknown>>;
  fromSource: boolean;
}): Promise<{ flow: string; details: string }> {
  const files = await runBundler({
    input: 'src/flow/flow.tsx',
    output: {
      format: 'es',
      minify: false,
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
    },
    modules,
    fromSource,
    plugins: [withoutPreload],
  });
  const chunks = files.flatMap((file) => (file.type === 'chunk' ? file : []));
  const flow = chunks.find(({ isEntry }) => isEntry);
  const details = chunks.find(({ isDynamicEntry }) => isDynamicEntry);
  if (!flow || !details || files.length !== 2) {
    throw new Error(`flow: ${files.map(({ fileName }) => fileName).join(', ')}`);
  }
  const detailsImport = `import("./${details.fileName}")`;
  if (flow.code.split(detailsImport).length !== 2) throw new Error(`flow: no ${detailsImport}`);
  // What the provider does by default; `flow.tsx` tells it another way.
  const code = flow.code.replace(detailsImport, 'Promise.reject()');
  const second = { modules, fromSource, name: 'e' };
  return {
    flow: await bundleChunk({
      ...second,
      entry: flow.fileName,
      plugins: [passOn({ ...flow, code })],
    }),
    details: await bundleChunk({
      ...second,
      entry: details.fileName,
      plugins: [passOn(details)],
      globals: { [shared]: 'flow' },
    }),
  };
}
