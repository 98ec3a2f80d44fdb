import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type UserWorkspaceConfig } from 'vitest/config';
import { emulateMedia } from './packages/test/scripts/browser/emulateMedia.ts';
import { chromiumArgs, findChromium } from './packages/test/scripts/browser/findChromium.ts';
import { firefoxPrefs, firefoxProvider } from './packages/test/scripts/browser/firefoxProvider.ts';

// Sources are read without a build through this export condition, on both sides of the bundler.
const sourceFirst = {
  resolve: { conditions: ['stablepay-source', 'module', 'browser', 'development|production'] },
  ssr: {
    resolve: { conditions: ['stablepay-source', 'module', 'node', 'development|production'] },
  },
};

const folders = '{packages,apps}/*';
const browserTests = `${folders}/**/*.browser.test.{ts,tsx}`;
const cleanUpReact = fileURLToPath(import.meta.resolve('./packages/test/setup/cleanUpReact.ts'));
const propertyRuns = fileURLToPath(import.meta.resolve('./packages/test/setup/propertyRuns.ts'));
const domMatchers = fileURLToPath(import.meta.resolve('./packages/test/setup/domMatchers.ts'));
const notTests = ['**/node_modules/**', '**/dist/**', '**/e2e/**'];

const chromiumPath = findChromium();
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  commands: { emulateMedia },
  provider: playwright({
    launchOptions: {
      args: chromiumArgs,
      // Without one Playwright looks itself, and says what is missing.
      ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    },
  }),
  instances: [{ browser: 'chromium' as const }],
});

// What the tests import is found before the first of them runs. Found later, it would make Vite
// reload the page under a running test: always on a fresh clone, never afterwards.
const foundFirst = (...entries: string[]) => ({ optimizeDeps: { entries } });

// A slow machine is not a wrong program; tests that hang still end.
const patience = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 20_000 } },
};

const projects: UserWorkspaceConfig[] = [
  {
    ...sourceFirst,
    test: {
      name: 'node',
      environment: 'node',
      setupFiles: [propertyRuns],
      include: [`${folders}/**/*.test.ts`],
      exclude: [...notTests, '**/*.browser.test.ts', '**/*.alone.test.ts'],
      // A process for each of 200 files costs a third of the time. So a test leaves no global,
      // variable or timer behind.
      isolate: false,
    },
  },
  {
    ...sourceFirst,
    test: {
      // What takes the place of Node's own network, in a process for itself.
      name: 'alone',
      environment: 'node',
      include: [`${folders}/**/*.alone.test.ts`],
      exclude: notTests,
    },
  },
  {
    ...sourceFirst,
    plugins: [react()],
    test: {
      name: 'jsdom',
      environment: 'jsdom',
      setupFiles: [cleanUpReact, domMatchers, propertyRuns],
      include: [`${folders}/**/*.test.tsx`],
      exclude: [...notTests, '**/*.browser.test.tsx'],
    },
  },
  {
    ...sourceFirst,
    ...foundFirst(`${folders}/src/**/*.browser.test.{ts,tsx}`),
    plugins: [react()],
    test: {
      name: 'browser',
      setupFiles: [cleanUpReact],
      include: [browserTests],
      exclude: notTests,
      browser: chromium(),
    },
  },
  {
    ...sourceFirst,
    test: {
      name: 'types',
      include: [],
      typecheck: {
        enabled: true,
        only: true,
        checker: 'node_modules/.bin/tsc',
        include: [`${folders}/**/*.test-d.{ts,tsx}`],
        tsconfig: './tsconfig.json',
        // Errors of sources are the business of `pnpm check`.
        ignoreSourceErrors: true,
      },
    },
  },
];

// Part of `pnpm test:full`: `WITH_FIREFOX=1 pnpm exec vitest run --project firefox`. What the
// operating system says is fixed when Firefox starts, so its tests have a Firefox of their own.
if (process.env['WITH_FIREFOX'] === '1') {
  const media = `${folders}/**/*.media.browser.test.{ts,tsx}`;
  const forced = `${folders}/**/*.forced.browser.test.{ts,tsx}`;
  for (const { name, include, exclude = [], prefs } of [
    { name: 'firefox', include: browserTests, exclude: [media, forced], prefs: {} },
    { name: 'firefox-media', include: media, prefs: firefoxPrefs.darkAndStill },
    { name: 'firefox-forced', include: forced, prefs: firefoxPrefs.forcedColours },
  ]) {
    projects.push({
      ...sourceFirst,
      ...foundFirst(`${folders}/src/**/*.browser.test.{ts,tsx}`),
      plugins: [react()],
      test: {
        name,
        setupFiles: [cleanUpReact],
        include: [include],
        exclude: [...notTests, ...exclude],
        // Several times slower than Chromium under automation.
        testTimeout: 120_000,
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: firefoxProvider(prefs),
          instances: [{ browser: 'firefox' }],
        },
      },
    });
  }
}

if (existsSync('.storybook/main.ts')) {
  const { VITE_STORY_THEME, VITE_STORY_LOCALE } = process.env;
  const isFull = VITE_STORY_THEME !== undefined || VITE_STORY_LOCALE !== undefined;
  const { storybookTest } = await import('@storybook/addon-vitest/vitest-plugin');
  projects.push({
    ...sourceFirst,
    ...foundFirst('.storybook/preview.tsx', `${folders}/src/**/*.stories.tsx`),
    plugins: [
      await storybookTest({
        configDir: '.storybook',
        // These are drawn twice in `pnpm test:full`, in dark and in Arabic.
        tags: { include: ['test'], exclude: isFull ? [] : ['full-only'], skip: [] },
      }),
    ],
    test: { name: 'storybook', browser: chromium() },
  });
}

export default defineConfig({
  test: {
    // A project inherits nothing of what stands beside it.
    projects: projects.map((project) => ({ ...project, test: { ...patience, ...project.test } })),
    passWithNoTests: false,
    // The default keeps one core idle; on two that is half of the machine.
    maxWorkers: '100%',
  },
});
