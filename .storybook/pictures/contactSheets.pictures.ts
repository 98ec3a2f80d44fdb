import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { contactSheets } from './contactSheets.ts';
import { systemFontsOn } from './systemFontsOn.ts';

const folder = process.env['GALLERY_FOLDER'] ?? 'storybook-static';
const origin = 'http://gallery.test';

test.beforeEach(async ({ page }) => {
  // The built gallery is read from its folder; nothing leaves the machine.
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const path = join(folder, decodeURIComponent(url.pathname));
    await (url.origin === origin && existsSync(path)
      ? route.fulfill({ path })
      : route.fulfill({ status: 404, body: '' }));
  });
});

for (const { name, story, theme, locale, width } of contactSheets) {
  test(`check 13: ${name}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.setViewportSize({ width, height: 800 });
    const globals = `theme:${theme};locale:${locale};width:${width}`;
    await page.goto(`${origin}/iframe.html?id=${story}&viewMode=story&globals=${globals}`);
    await expect(page.locator('.sheet__case')).toHaveCount(19, { timeout: 60_000 });
    await page.evaluate(() => document.fonts.ready);
    expect(await systemFontsOn(page)).toEqual([]);
    // Another version of Chromium draws other pixels; that it draws at all is still seen.
    if (process.env['PICTURES'] === 'draw') await page.screenshot({ fullPage: true });
    else await expect(page).toHaveScreenshot(name, { fullPage: true, timeout: 60_000 });
    expect(errors).toEqual([]);
  });
}
