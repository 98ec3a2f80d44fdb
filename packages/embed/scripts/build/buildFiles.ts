import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import type { ScriptFiles } from '../../src/files/readScriptFiles.ts';
import { bundleChunk } from './bundleChunk.ts';
import { packTree } from './packTree.ts';
import { readSources } from './readSources.ts';
import { readStyles } from './readStyles.ts';
import { selectRules } from './selectRules.ts';
import { toRowWords } from './toRowWords.ts';

const toHash = (code: string) => `sha384-${createHash('sha384').update(code).digest('base64')}`;
const minifyCss = async (css: string) =>
  (await transform(css, { loader: 'css', minify: true, target: 'es2022' })).code.trim();

/** Everything stage 1 shows, by class: what its style sheet has to know. */
const buttonClasses = [
  'sp-theme',
  'sp-drop-in',
  'sp-drop-in__body',
  'sp-drop-in__action',
  'sp-button',
];

/**
 * Builds the script and everything it may load, in memory. The same sources give the same bytes.
 *
 * The others' hashes are inside stage 1, those of the languages inside `words`, so the files are
 * made from the last one that is loaded to the first.
 */
export async function buildFiles(options: { fromSource: boolean }): Promise<ScriptFiles> {
  // Vite sets it for the whole process, and the sandbox rightly refuses to run in production.
  const { NODE_ENV } = process.env;
  try {
    return await build(options);
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
  }
}

async function build({ fromSource }: { fromSource: boolean }): Promise<ScriptFiles> {
  const manifest = new URL('../../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const { tree, messages } = await readSources({ fromSource });
  const styles = readStyles();
  const classes = new Set([...JSON.stringify(tree).matchAll(/\bsp-[\w-]+/g)].map(([name]) => name));
  for (const name of buttonClasses) classes.add(name);
  const rows = messages.map(toRowWords);
  const shared = {
    row: {
      tree: packTree(tree),
      css: await minifyCss(selectRules({ css: styles, classes })),
      en: rows.find(({ locale }) => locale === 'en'),
    },
    words: { words: rows.filter(({ locale }) => locale !== 'en') },
    styles: { css: await minifyCss(styles) },
  };

  const files: Record<string, string> = {};
  const integrity: Record<string, string> = {};
  const hashesOf = (names: readonly string[]) =>
    Object.fromEntries(
      names.map((name) => [name, integrity[`stablepay-${name}-${version}.js`] ?? '']),
    );
  const add = (fileName: string, code: string) => {
    files[fileName] = `${code}\n`;
    integrity[fileName] = toHash(`${code}\n`);
  };
  const addChunk = async (name: string, entry: string, hashes: readonly string[] = []) => {
    const modules = {
      ...shared,
      hashes: { version, hashes: hashesOf(hashes) },
      locale: { tag: name },
    };
    const code = await bundleChunk({ entry, modules, fromSource, name: 'e' });
    add(
      `stablepay-${name}-${version}.js`,
      `(window.StablePay=window.StablePay||[]).push({chunk:"${name}-${version}",run:function(){${code}return e}});`,
    );
  };

  const locales = rows.map(({ locale }) => locale).filter((locale) => locale !== 'en');
  for (const locale of locales) await addChunk(`locale-${locale}`, `locale:${locale}`);
  await addChunk(
    'words',
    'src/words/words.ts',
    locales.map((locale) => `locale-${locale}`),
  );
  await addChunk('flow', 'src/flow/flow.tsx');
  await addChunk('option', 'src/option/option.tsx');
  const hashes = { version, hashes: hashesOf(['words', 'flow', 'option']) };
  add(
    `stablepay-${version}.js`,
    await bundleChunk({ entry: 'src/script.ts', modules: { ...shared, hashes }, fromSource }),
  );
  return { version, files, integrity };
}
