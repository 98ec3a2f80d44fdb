import { defineBrowserCommand } from '@vitest/browser-playwright';

/** What the operating system tells a page. */
export type EmulatedMedia = {
  colorScheme?: 'light' | 'dark' | undefined;
  forcedColors?: 'active' | undefined;
  reducedMotion?: 'reduce' | undefined;
};

/** A command of browser tests; everything not named goes back to normal. */
export const emulateMedia = defineBrowserCommand<[EmulatedMedia]>(
  async ({ page }, { colorScheme = null, forcedColors = null, reducedMotion = null }) =>
    page.emulateMedia({ colorScheme, forcedColors, reducedMotion }),
);
