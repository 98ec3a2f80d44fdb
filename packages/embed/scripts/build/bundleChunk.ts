import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
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

const virtualModules = (modules: Readonly<Record<string, unknown>>): Plugin => ({
  name: 'stablepay:virtual',
  enforce: 'pre',
  resolveId: (id) => (/^(?:virtual:stablepay\/|locale:)/.test(id) ? `\0${id}` : undefined),
  load: (id) => {
    const languages = modules['messages'] as Sources['messages'] | undefined;
    if (id.startsWith('\0locale:')) {
      return `export const messages = ${JSON.stringify(languages?.[id.slice(8)])};`;
    }
    if (languages && englishOfOption.test(id)) {
      return `export const en = ${JSON.stringify(languages['en']?.option)};`;
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
}): Promise<string> {
  const result = await build({
    configFile: false,
    root: room,
    logLevel: 'silent',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: format === 'iife' ? alias : [],
      conditions: [...(fromSource ? ['stablepay-source'] : []), 'module', 'browser', 'production'],
      dedupe: ['preact'],
    },
    plugins: [virtualModules(modules)],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: {
          format,
          ...(name === undefined ? {} : { name }),
          comments: false,
          codeSplitting: false,
        },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const files = outputs.flatMap(({ output }) => output);
  const [chunk] = files;
  if (chunk?.type !== 'chunk' || files.length !== 1) {
    throw new Error(`${entry}: ${files.map(({ fileName }) => fileName).join(', ')}`);
  }
  return chunk.code.trim();
}
