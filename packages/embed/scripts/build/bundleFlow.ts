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

/** What is made of the flow's modules on top of it; each becomes a body of its own. */
const entries = {
  dialog: '/dialog/dialog.ts',
  rehearsal: '/rehearsal/rehearsal.tsx',
  refund: '/refund/refund.tsx',
  subscription: '/subscription/subscription.tsx',
} as const;
type Kind = keyof typeof entries;

/** Imports them from the flow, so that what they share with it stays in it. */
const withKinds: Plugin = {
  name: 'stablepay:with-kinds',
  transform: (code, id) => {
    if (!id.endsWith('/src/flow/flow.tsx')) return undefined;
    const imports = Object.values(entries).map((entry) => `import('..${entry}')`);
    return `${code}\nexport const kinds = () => [${imports.join()}];`;
  },
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

export type FlowChunks = Record<'flow' | 'details' | 'account' | Kind, string>;

/**
 * Bundles the payment, what most payers never see of it, its window, its rehearsal and the account
 * pages as function bodies over the same modules. The first pass splits them where one imports the
 * other; the second makes each a body of its own. The flow's exports, of which its own are `mount`,
 * hold what the others take of it: they find them in `flow`, the parameter of the function they are
 * put in, and what the account pages share among themselves in `account`.
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
    plugins: [withoutPreload, withKinds],
  });
  const chunks = files.flatMap((file) => (file.type === 'chunk' ? file : []));
  const find = (is: (chunk: Rolldown.OutputChunk) => boolean) => {
    const [found, ...more] = chunks.filter(is);
    if (found && more.length === 0) return found;
    throw new Error(`flow: ${chunks.map(({ fileName }) => fileName).join(', ')}`);
  };
  const flow = find(({ isEntry }) => isEntry);
  const ofKind = (kind: Kind) =>
    find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src${entries[kind]}`) === true);
  const kinds = {
    dialog: ofKind('dialog'),
    rehearsal: ofKind('rehearsal'),
    refund: ofKind('refund'),
    subscription: ofKind('subscription'),
  } satisfies Record<Kind, Rolldown.OutputChunk>;
  const { dialog } = kinds;
  const isLater = ({ fileName }: Pass) => flow.dynamicImports.includes(fileName);
  const details = find((one) => isLater(one) && !Object.values(kinds).includes(one));
  const importersOf = ({ fileName }: Pass) =>
    chunks.filter(({ imports, dynamicImports }) =>
      [...imports, ...dynamicImports].includes(fileName),
    );
  const areOnly = (
    found: readonly Rolldown.OutputChunk[],
    known: readonly Rolldown.OutputChunk[],
  ) => found.length > 0 && found.every((one) => known.includes(one));
  const shared = chunks.filter((one) => one !== flow && !isLater(one));
  // What the window loads while it is open, and what it shares with the details: each has its own
  // copy, because most payers need neither.
  const ofDialog = shared.filter((one) => areOnly(importersOf(one), [dialog]));
  const copied = shared.filter(
    (one) => !ofDialog.includes(one) && areOnly(importersOf(one), [details, dialog, ...ofDialog]),
  );
  // What the flow has in common with others, or the details with the account pages; where the
  // bundler makes files of it, they are put into the flow.
  const rest = shared.filter((one) => ![...ofDialog, ...copied].includes(one));
  const isBase = (one: Rolldown.OutputChunk) =>
    importersOf(one).some((importer) => [flow, details, dialog].includes(importer));
  const account = find((one) => rest.includes(one) && !isBase(one));

  const others = [details, ...ofDialog, ...copied, account, ...Object.values(kinds)];
  const taken = (from: Pass) => [...new Set(others.flatMap((one) => namesFrom(one, from)))];
  let count = 0;
  const bases = rest.filter(isBase).map((base) => {
    const names = taken(base).map((name) => ({ name, as: `$${(count++).toString(36)}` }));
    return { ...base, names };
  });
  const replaceImport = (code: string, { fileName }: Pass, other: string) => {
    const parts = code.split(`import("./${fileName}")`);
    if (parts.length !== 2) throw new Error(`flow: ${fileName} is imported in another way`);
    return parts.join(other);
  };
  // What the provider does by default; `flow.tsx` tells it another way.
  const flowCode = [details, ...Object.values(kinds)].reduce(
    (code, later) => replaceImport(code, later, 'Promise.reject()'),
    flow.code,
  );
  // What the window loads while it is open comes with it.
  const ofDialogInside = ofDialog.map(
    ({ fileName }, index) => `import * as $later${index} from './${fileName}';\n`,
  );
  const dialogCode = ofDialog.reduce(
    (code, later, index) => replaceImport(code, later, `Promise.resolve($later${index})`),
    `${ofDialogInside.join('')}${dialog.code}`,
  );

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
  const bodyOn = (chunk: Pass, beside: readonly Pass[] = []) =>
    bodyOf(`export * from './${chunk.fileName}';`, {
      ...Object.fromEntries([chunk, ...beside].map(({ fileName, code }) => [fileName, code])),
      ...inFlow,
    });
  const ofBases = bases.map(
    ({ fileName, names }) =>
      `export { ${names.map(({ name, as }) => `${name} as ${as}`).join()} } from './${fileName}';`,
  );
  const ofFlow = `export { ${['mount', ...taken(flow)].join()} } from './${flow.fileName}';`;
  return {
    flow: await bodyOf([ofFlow, ...ofBases].join('\n'), {
      [flow.fileName]: flowCode,
      ...Object.fromEntries(bases.map((base) => [base.fileName, base.code])),
    }),
    details: await bodyOn(details, copied),
    dialog: await bodyOn({ ...dialog, code: dialogCode }, [...ofDialog, ...copied]),
    account: await bodyOn(account),
    rehearsal: await bodyOn(kinds.rehearsal),
    refund: await bodyOn(kinds.refund),
    subscription: await bodyOn(kinds.subscription),
  };
}
