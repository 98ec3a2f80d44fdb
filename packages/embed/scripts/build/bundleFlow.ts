import { basename } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
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

/** The elements of account pages; each becomes a body of its own. */
const accountKinds = ['refund', 'subscription'] as const;

/** Imports them from the flow, so that what they share with it stays in it. */
const withAccount: Plugin = {
  name: 'stablepay:with-account',
  transform: (code, id) =>
    id.endsWith('/src/flow/flow.tsx')
      ? `${code}\nexport const accounts = () => [${accountKinds.map((kind) => `import('../${kind}/${kind}.tsx')`).join()}];`
      : undefined,
};

type Pass = Pick<Rolldown.OutputChunk, 'fileName' | 'code'>;

/** The names a file takes of another one. */
const namesFrom = ({ code }: Pass, { fileName }: Pass): string[] =>
  code
    .split('\n')
    .filter((line) => line.endsWith(`from "./${fileName}";`))
    .flatMap((line) => /^import \{ (.*) \} from/.exec(line)?.[1]?.split(', ') ?? [])
    .map((pair) => pair.split(' as ')[0] ?? '');

/** Files of the first pass as modules of the second. */
const passOn = ({
  entry,
  inside,
}: {
  /** What the body exports. */
  entry: string;
  /** By name; another file stays outside. */
  inside: Readonly<Record<string, string>>;
}): Plugin => ({
  name: 'stablepay:pass-on',
  enforce: 'pre',
  resolveId: (id, importer) => {
    if (importer === undefined) return '\0entry';
    const name = basename(id);
    return name in inside ? `\0${name}` : { id: name, external: true };
  },
  load: (id) => (id === '\0entry' ? entry : inside[id.slice(1)]),
});

export type FlowChunks = Record<'flow' | 'details' | 'account' | 'refund' | 'subscription', string>;

/**
 * Bundles the payment, what most payers never see of it, and the account pages as function bodies
 * over the same modules. The first pass splits them where one imports the other; the second makes
 * each a body of its own. The flow's exports, of which its own are `mount`, hold what the others
 * take of it: they find them in `flow`, the parameter of the function they are put in, and what
 * the account pages share among themselves in `account`.
 *
 * @throws Error when the bundler splits something else, whose hashes nobody would know.
 */
export async function bundleFlow({
  modules,
  fromSource,
}: {
  modules: Readonly<Record<string, unknown>>;
  fromSource: boolean;
}): Promise<FlowChunks> {
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
    plugins: [withoutPreload, withAccount],
  });
  const chunks = files.flatMap((file) => (file.type === 'chunk' ? file : []));
  const find = (is: (chunk: Rolldown.OutputChunk) => boolean) => {
    const [found, ...more] = chunks.filter(is);
    if (found && more.length === 0) return found;
    throw new Error(`flow: ${chunks.map(({ fileName }) => fileName).join(', ')}`);
  };
  const flow = find(({ isEntry }) => isEntry);
  const [refund, subscription] = accountKinds.map((kind) =>
    find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/${kind}/${kind}.tsx`) === true),
  );
  const details = find((one) => one.isDynamicEntry && one !== refund && one !== subscription);
  if (!refund || !subscription) throw new Error('flow: without account pages');
  // What the flow has in common with others, or the details with the account pages; where the
  // bundler makes files of it, they are put into the flow.
  const isBase = ({ fileName }: Pass) =>
    [flow, details].some(({ imports }) => imports.includes(fileName));
  const shared = chunks.filter((one) => one !== flow && !one.isDynamicEntry);
  const account = find((one) => shared.includes(one) && !isBase(one));

  const others = [details, account, refund, subscription];
  const taken = (from: Pass) => [...new Set(others.flatMap((one) => namesFrom(one, from)))];
  let count = 0;
  const bases = shared.filter(isBase).map((base) => {
    const names = taken(base).map((name) => ({ name, as: `$${(count++).toString(36)}` }));
    return { ...base, names };
  });
  let { code } = flow;
  for (const { fileName } of [details, refund, subscription]) {
    const parts = code.split(`import("./${fileName}")`);
    if (parts.length !== 2) throw new Error(`flow: imports ${fileName} in another way`);
    // What the provider does by default; `flow.tsx` tells it another way.
    code = parts.join('Promise.reject()');
  }

  const bodyOf = (entry: string, inside: Readonly<Record<string, string>>) =>
    bundleChunk({
      ...{ modules, fromSource, name: 'e', entry: 'flow' },
      plugins: [passOn({ entry, inside })],
      globals: { [flow.fileName]: 'flow', [account.fileName]: 'account' },
    });
  const inFlow = Object.fromEntries(
    bases.map(({ fileName, names }) => [
      fileName,
      `export { ${names.map(({ name, as }) => `${as} as ${name}`).join()} } from './${flow.fileName}';`,
    ]),
  );
  const bodyOn = (chunk: Pass) =>
    bodyOf(`export * from './${chunk.fileName}';`, { [chunk.fileName]: chunk.code, ...inFlow });
  const ofBases = bases.map(
    ({ fileName, names }) =>
      `export { ${names.map(({ name, as }) => `${name} as ${as}`).join()} } from './${fileName}';`,
  );
  const ofFlow = `export { ${['mount', ...taken(flow)].join()} } from './${flow.fileName}';`;
  return {
    flow: await bodyOf([ofFlow, ...ofBases].join('\n'), {
      [flow.fileName]: code,
      ...Object.fromEntries(bases.map((base) => [base.fileName, base.code])),
    }),
    details: await bodyOn(details),
    account: await bodyOn(account),
    refund: await bodyOn(refund),
    subscription: await bodyOn(subscription),
  };
}
