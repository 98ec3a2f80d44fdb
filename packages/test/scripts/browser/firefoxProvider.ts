import { playwright, PlaywrightBrowserProvider } from '@vitest/browser-playwright';
import { findFirefox, firefoxLaunch } from './findFirefox.ts';

/** What the operating system says: Firefox is told when it starts, and not while it runs. */
export const firefoxPrefs = {
  darkAndStill: {
    'ui.systemUsesDarkTheme': 1,
    'layout.css.prefers-color-scheme.content-override': 0,
    'ui.prefersReducedMotion': 1,
  },
  forcedColours: { 'ui.useAccessibilityTheme': 1, 'browser.display.document_color_use': 2 },
};

/**
 * Vitest's Playwright in the machine's own Firefox. Over WebDriver BiDi frames have no names, so
 * Vitest does not find the frame its tests run in; there is one, and this hands it over.
 */
export function firefoxProvider(firefoxUserPrefs: Record<string, number> = {}) {
  const launchOptions = { ...firefoxLaunch(findFirefox()), firefoxUserPrefs };
  const option = playwright({ launchOptions });
  return {
    ...option,
    providerFactory: (...parameters: Parameters<typeof option.providerFactory>) => {
      const provider = option.providerFactory(...parameters);
      if (!(provider instanceof PlaywrightBrowserProvider)) return provider;
      const contextOf = provider.getCommandsContext.bind(provider);
      provider.getCommandsContext = (sessionId) => {
        const { page, context, iframe } = contextOf(sessionId);
        const frame = async () => {
          const element = await page.waitForSelector('iframe[data-vitest="true"]');
          const found = await element.contentFrame();
          if (!found) throw new Error('The tests have no frame.');
          return found;
        };
        return { page, context, iframe, frame };
      };
      return provider;
    },
  };
}
