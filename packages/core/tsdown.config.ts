import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  tsconfig: 'tsconfig.build.json',
  dts: true,
  sourcemap: true,
  // A file stays a file: bundlers drop a table nobody reads only together with its file.
  unbundle: true,
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
});
