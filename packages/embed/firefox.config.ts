import { defineConfig } from '@playwright/test';
import { chromiumConfig, firefoxConfig } from '@stablepay/test/e2e';

/** The same tests in Firefox. */
export default defineConfig(chromiumConfig, firefoxConfig, {
  // What measures by Chromium's own tools, or is about its console, stays there.
  testIgnore: '**/{policy,many}.e2e.ts',
  // Its driver does not hear of a page that Firefox has kept and shows again, nor tell what a
  // request carried.
  grepInvert: [/coming back to the page/, /is not what is charged/],
});
