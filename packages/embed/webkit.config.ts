import { defineConfig } from '@playwright/test';
import chromium from './playwright.config.ts';

/** The main way in WebKit, through its own driver: Playwright starts no browser here. */
export default defineConfig(chromium, {
  testMatch: '**/*.webkit.ts',
  workers: 1,
  timeout: 120_000,
});
