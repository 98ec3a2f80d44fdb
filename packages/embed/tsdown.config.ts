import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', files: 'src/files/readScriptFiles.ts' },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  tsconfig: 'tsconfig.build.json',
  dts: true,
  sourcemap: true,
  unbundle: true,
  // The script's files lie there already.
  clean: false,
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
});
