import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ScriptFiles } from '../../src/files/readScriptFiles.ts';
import { bundleChunk } from './bundleChunk.ts';
import { bundleFlow } from './bundleFlow.ts';
import { packTree } from './packTree.ts';
import { readSources } from './readSources.ts';
import { readStyles } from './readStyles.ts';
import { toChunkCss } from './toChunkCss.ts';
import { toRowCss } from './toRowCss.ts';

const toHash = (code: string) => `sha384-${createHash('sha384').update(code).digest('base64')}`;

/** What takes over elements, beside the flow and what is made of its modules. */
const later = ['option', 'badge'];
const styleFile = (path: string) =>
  new URL(path, import.meta.resolve('@stablepay/checkout/package.json'));
const accountStyles = styleFile('src/account/account.css');
const dialogStyles = styleFile('src/dialog/dialog.css');

function readVersion(): string {
  const manifest = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

/** Vite reads `NODE_ENV` of the process, and the sandbox rightly refuses to run in production. */
async function inProduction<T>(run: () => Promise<T>): Promise<T> {
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    return await run();
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
  }
}

let last: Promise<unknown> = Promise.resolve();

/** Builds the script and everything it may load, in memory. The same sources give the same bytes. */
export function buildFiles(options: {
  fromSource: boolean;
  /** Default: the package's. */
  version?: string | undefined;
}): Promise<ScriptFiles> {
  // One after the other: the first to end would take `NODE_ENV` from under the next, whose last
  // files would come out as for development.
  const files = last.then(() => inProduction(() => build(options)));
  last = files.catch(() => undefined);
  return files;
}

/**
 * The hash of `more` is inside stage 1, all others inside `more`, so the files are made from the
 * last that is loaded to the first.
 */
async function build({
  fromSource,
  version = readVersion(),
}: Parameters<typeof buildFiles>[0]): Promise<ScriptFiles> {
  const { tree, messages, accountMessages } = await readSources({ fromSource });
  const styles = readStyles();
  const css = await toChunkCss({
    sheets: [styles, readStyles(accountStyles), readStyles(dialogStyles)],
    later,
    messages,
    fromSource,
  });
  const packed = packTree(tree);
  const classes = new Set(packed.match(/\bsp-[\w-]+/g));
  const shared = {
    row: {
      tree: packed,
      css: await toRowCss({ css: styles, classes }),
    },
    messages,
    accountMessages,
    styles: { css: css[0] },
  };

  const files: Record<string, string> = {};
  const integrity: Record<string, string> = {};
  const toFileName = (name: string) => `stablepay-${name}-${version}.js`;
  const add = (fileName: string, code: string) => {
    files[fileName] = `${code}\n`;
    integrity[fileName] = toHash(`${code}\n`);
  };
  const hashesOf = (names: readonly string[]) =>
    Object.fromEntries(names.map((one) => [one, integrity[toFileName(one)]]));
  const toModules = (knows: readonly string[]) => ({
    ...shared,
    hashes: { version, hashes: hashesOf(knows) },
  });
  /** A function that is called when it is needed: fetching a chunk runs nothing of it. */
  const addFunction = (name: string, body: string) => {
    const push = `(window.StablePay=window.StablePay||[]).push`;
    add(toFileName(name), `${push}({chunk:"${name}${version}",run:function(){${body}}});`);
  };
  const addChunk = async (name: string, entry: string, knows: readonly string[] = []) => {
    const modules = toModules(knows);
    addFunction(name, `${await bundleChunk({ entry, modules, fromSource, name: 'e' })}return e`);
  };

  const locales = Object.keys(messages).filter((tag) => tag !== 'en');
  for (const tag of locales) {
    await addChunk(`locale-${tag}`, `locale:${tag}`);
    await addChunk(`account-${tag}`, `account:${tag}`);
  }
  const account = {
    css: css[1],
    hashes: hashesOf(locales.map((tag) => `account-${tag}`)),
  };
  const modulesOfFlow = { ...toModules([]), account, dialog: { css: css[2] } };
  const split = await bundleFlow({ modules: modulesOfFlow, fromSource });
  addFunction('flow', `${split.flow}return e`);
  // Made of the flow's modules, which they are handed; see `bundleFlow`.
  for (const name of ['details', 'dialog', 'rehearsal', 'account'] as const) {
    addFunction(name, `return{open:function(flow){${split[name]}return e}}`);
  }
  for (const kind of ['refund', 'subscription'] as const) {
    addFunction(kind, `return{open:function(flow,account){${split[kind]}return e}}`);
  }
  for (const name of later) await addChunk(name, `src/${name}/${name}.tsx`);
  await addChunk('debug', 'src/debug/debug.ts');
  await addChunk('more', 'src/more/more.ts', [
    ...['flow', 'details', 'dialog', 'rehearsal', 'account', 'refund', 'subscription', 'debug'],
    ...later,
    ...locales.map((tag) => `locale-${tag}`),
  ]);
  const modules = toModules(['more']);
  add(
    `stablepay-${version}.js`,
    await bundleChunk({ entry: 'src/script.ts', modules, fromSource }),
  );
  return { version, files, integrity };
}
