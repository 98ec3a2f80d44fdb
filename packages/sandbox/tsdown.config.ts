import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    node: 'src/node.ts',
    testing: 'src/testing.ts',
    playwright: 'src/playwright.ts',
    'bin/stablepay-sandbox': 'src/bin/stablepay-sandbox.ts',
  },
  format: 'esm',
  unbundle: true,
  platform: 'neutral',
  target: 'es2023',
  tsconfig: 'tsconfig.build.json',
  dts: true,
  sourcemap: true,
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
});
