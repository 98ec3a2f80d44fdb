import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

// `pnpm --filter @stablepay/storefront shots`: pictures of every state into .runs/shots.
export default defineConfig(base, { testMatch: '**/*.shots.ts', timeout: 60_000 });
