import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Sources } from './readSources.ts';

const room = fileURLToPath(new URL('../../', import.meta.url));
const inRoom = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const queryStandIn = inRoom('src/query/queryStandIn.ts');
const reactStandIn = JSON.stringify(inRoom('src/react/react.ts'));
const reactName = 'virtual:stablepay/react';

/** `react`: of Preact what our components use; the QR code takes the default export. */
const reactModules: Readonly<Record<string, string | undefined>> = {
  react: `import * as all from '${reactName}-names';export * from '${reactName}-names';export default all;`,
  'react-names': [
    `export { cloneElement, createContext, createElement, Fragment, isValidElement } from 'preact';`,
    `export { useCallback, useContext, useEffect, useId, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';`,
    `export * from ${reactStandIn};`,
  ].join('\n'),
};

/** React's names, answered by Preact; react-query's, by what the checkout needs of it. */
const alias = [
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^@tanstack\/react-query$/, replacement: queryStandIn },
  { find: /^react$/, replacement: reactName },
];

/** Whose words the checkout brings along; see `toUsedMessages`. */
const englishOfOption = /\/display\/(?:dist\/)?src\/messages\/en\.[jt]s$/;
/** The table of later words; here those of a language are in its own file, and English is left. */
const laterWords = /\/checkout\/(?:dist\/)?src\/messages\/loadDetailMessages\.[jt]s$/;

const virtualModules = (modules: Readonly<Record<string, unknown>>): Plugin => ({
  name: 'stablepay:virtual',
  enforce: 'pre',
  resolveId: (id) => (/^(?:virtual:stablepay\/|locale:|account:)/.test(id) ? `\0${id}` : undefined),
  load: (id) => {
    const languages = modules['messages'] as Sources['messages'] | undefined;
    if (id.startsWith('\0locale:')) {
      return `export const messages = ${JSON.stringify(languages?.[id.slice(8)])};`;
    }
    if (id.startsWith('\0account:')) {
      const words = modules['accountMessages'] as Sources['accountMessages'] | undefined;
      return `export const messages = ${JSON.stringify(words?.[id.slice(9)])};`;
    }
    if (languages && englishOfOption.test(id)) {
      return `export const en = ${JSON.stringify(languages['en']?.option)};`;
    }
    if (languages && laterWords.test(id)) {
      const { details } = languages['en'] ?? {};
      return `export const loadDetailMessages = async () => (${JSON.stringify(details)});`;
    }
    const name = id.startsWith('\0virtual:stablepay/') ? id.slice(19) : undefined;
    if (name === undefined) return undefined;
    const code = reactModules[name];
    if (code !== undefined) return code;
    const found = modules[name];
    if (typeof found !== 'object' || found === null) throw new Error(`No virtual module ${name}.`);
    return Object.entries(found)
      .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
      .join('\n');
  },
});

/**
 * Vite over our packages, with Preact for React's names.
 *
 * @throws Error of the bundler.
 */
export async function runBundler({
  input,
  output,
  modules,
  fromSource,
  isForNode = false,
  plugins = [],
  external = [],
}: {
  input: string;
  output: Rolldown.OutputOptions;
  /** What the build has made before, as `virtual:stablepay/*`. */
  modules: Readonly<Record<string, unknown>>;
  /** Follows our packages to their sources, where nothing is built. */
  fromSource: boolean;
  /** Node gets React itself. */
  isForNode?: boolean | undefined;
  plugins?: readonly Plugin[] | undefined;
  external?: readonly string[] | undefined;
}): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const result = await build({
    configFile: false,
    root: room,
    logLevel: 'silent',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: isForNode ? [] : alias,
      conditions: [...(fromSource ? ['stablepay-source'] : []), 'module', 'browser', 'production'],
      dedupe: ['preact'],
    },
    plugins: [...plugins, virtualModules(modules)],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input,
        external: [...external],
        preserveEntrySignatures: output.codeSplitting === false ? 'strict' : 'allow-extension',
        output: { comments: false, ...output },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  return outputs.flatMap((one) => one.output);
}
