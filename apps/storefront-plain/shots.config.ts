import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

// `pnpm --filter @stablepay/storefront-plain shots`: pictures of every page into .runs/shots-plain.
export default defineConfig(base, { testMatch: '**/*.shots.ts' });
