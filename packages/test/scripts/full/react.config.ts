import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const older = process.env['OLDER_REACT'];
const path = (name: string) => fileURLToPath(import.meta.resolve(name));
const setup = (name: string) => path(`../../setup/${name}.ts`);

// Whatever asks for React gets the one of that folder, also inside of libraries; these are taken as
// ES modules, because Node would look for React from where they lie.
const alias =
  older === undefined
    ? []
    : [
        { find: /^(react|react-dom)(?=\/|$)/, replacement: join(older, 'node_modules/$1') },
        {
          find: /^@testing-library\/react$/,
          replacement: join(
            path('@testing-library/react/package.json'),
            '../dist/@testing-library/react.esm.js',
          ),
        },
      ];
const inline = [/@testing-library[/+]react/, /@tanstack[/+]react-query/, /qrcode\.react/];

/** The tests that render our components, with the React and in the mode `reactSteps` says. */
export default defineConfig({
  root: path('../../../..'),
  plugins: [react()],
  resolve: {
    alias,
    conditions: ['stablepay-source', 'module', 'browser', 'development|production'],
  },
  ssr: {
    resolve: { conditions: ['stablepay-source', 'module', 'node', 'development|production'] },
  },
  test: {
    environment: 'jsdom',
    setupFiles: [
      setup('cleanUpReact'),
      setup('domMatchers'),
      setup('propertyRuns'),
      setup('reactVersion'),
    ],
    include: ['packages/*/src/**/*.test.tsx'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.tsx'],
    testTimeout: 60_000,
    server: { deps: { inline } },
  },
});
