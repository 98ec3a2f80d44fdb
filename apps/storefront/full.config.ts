import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

// `pnpm test:full`: axe on every page of the way, and every form of a blocked window.
export default defineConfig(base, { testMatch: '**/*.full.ts' });
