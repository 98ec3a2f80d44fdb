import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  // Pages work in any folder of any host.
  base: './',
  plugins: [react()],
  resolve: {
    conditions: ['stablepay-source', 'module', 'browser', 'development|production'],
  },
  ssr: {
    noExternal: true,
    resolve: { conditions: ['stablepay-source', 'module', 'node', 'development|production'] },
  },
  build: {
    // light-dark() stays as it is written.
    target: 'chrome123',
    // The pages' policy allows files only, so nothing may become a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    license: true,
  },
});
