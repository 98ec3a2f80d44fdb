import { defineConfig } from 'tsdown';
import { qrCodePlugin } from './scripts/qrCodePlugin.ts';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    contract: 'src/contract.ts',
    details: 'src/details.ts',
    events: 'src/events.ts',
    links: 'src/links.ts',
    dialog: 'src/dialog.ts',
    locales: 'src/locales.ts',
    presentation: 'src/presentation.ts',
    simulator: 'src/simulator.ts',
    tabs: 'src/tabs.ts',
    subscriptions: 'src/subscriptions.ts',
    refunds: 'src/refunds.ts',
    accountLocales: 'src/accountLocales.ts',
    'account/locales/*': ['src/account/locales/*.ts', '!src/account/locales/*.test.ts'],
    'locales/*': ['src/locales/*.ts', '!src/locales/*.test.ts'],
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  tsconfig: 'tsconfig.build.json',
  dts: true,
  sourcemap: true,
  // A file stays a file, so that 'use client' covers what needs it and nothing else.
  unbundle: true,
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  plugins: [qrCodePlugin],
  inputOptions: {
    onLog: (level, log, handle) => {
      // Said of every 'use client', although unbundled files keep it.
      if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
    },
  },
});
