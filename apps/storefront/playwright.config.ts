import { defineConfig } from '@playwright/test';
import { chromiumConfig } from '@stablepay/test/e2e';

export default defineConfig(chromiumConfig);
