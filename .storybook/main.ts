import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig, type UserConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../packages/*/src/**/*.mdx', '../packages/*/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen' },
  // Sources are read without a build through this export condition.
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: {
        conditions: ['stablepay-source', 'module', 'browser', 'development|production'],
      },
      build: {
        rolldownOptions: {
          // 'use client' means nothing in a page made for the browser only.
          onLog: (level, log, handle) => {
            if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
          },
        },
      },
    } satisfies UserConfig),
};

export default config;
