import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

// `pnpm test:full`: axe on every page, and that no page is wider than a phone.
export default defineConfig(base, { testMatch: '**/*.full.ts' });
