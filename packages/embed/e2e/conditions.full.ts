import type { Page } from '@playwright/test';
import { EmbedPage } from './stage/EmbedPage.ts';
import { expect, test } from './stage/test.ts';
import { toCheckout, toPage } from './stage/toPage.ts';

const widthBeyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('printed, the QR code is dark on white and whole, also from a dark page', async ({
  page,
  host,
  tag,
}) => {
  host.serve('/', {
    html: toPage(`<meta name="color-scheme" content="dark">${tag}${toCheckout()}`),
  });
  await page.goto(host.origin);
  await new EmbedPage(page).start();
  await page.emulateMedia({ media: 'print' });
  const code = page.locator('.sp-qr');
  await expect(code).toBeVisible();
  const colours = await code
    .locator('path')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  expect(await widthBeyond(page)).toBe(0);
});

for (const [zoom, width] of [
  ['200 %', 640],
  ['400 %', 320],
] as const) {
  test(`zoomed to ${zoom} nothing stands out to the side and everything can be pressed`, async ({
    page,
    host,
    tag,
  }) => {
    // What zooming does to a window of 1280: fewer pixels of CSS.
    await page.setViewportSize({ width, height: Math.round((900 * width) / 1280) });
    host.serve('/', { html: toPage(tag + toCheckout('reference="ORD-1" frame="card"'), 'de') });
    await page.goto(host.origin);
    const radio = page.getByRole('radio');
    await radio.check();
    expect(await widthBeyond(page)).toBe(0);
    await page.locator('.sp-drop-in__action button').click();
    await expect(page.locator('.sp-qr')).toBeVisible();
    expect(await widthBeyond(page)).toBe(0);
  });
}

test('on a page that is read from right to left it is, too', async ({ page, host, tag }) => {
  host.serve('/', {
    html: toPage(tag + toCheckout(), 'ar').replace('lang="ar"', 'lang="ar" dir="rtl"'),
  });
  await page.goto(host.origin);
  const option = page.locator('.sp-option');
  await expect(option).toHaveAttribute('dir', 'rtl');
  const left = async (selector: string) => (await option.locator(selector).boundingBox())?.x ?? 0;
  expect(await left('.sp-option__radio')).toBeGreaterThan(await left('.sp-option__title'));
  expect(await left('.sp-option__title')).toBeGreaterThan(await left('.sp-option__marks'));
  await page.getByRole('radio').check();
  await page.locator('.sp-drop-in__action button').click();
  await expect(page.locator('.sp-qr')).toBeVisible();
  await expect(page.locator('.sp-checkout')).toHaveAttribute('dir', 'rtl');
});

test('files of another origin serve an isolated page with the strictest policy', async ({
  page,
  host,
  tag,
}) => {
  const files = host.origin.replace('127.0.0.1', 'localhost');
  host.serve('/', {
    html: toPage(tag.replace('src="/', `src="${files}/`) + toCheckout()),
    headers: {
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Content-Security-Policy': [
        `default-src 'none'; script-src ${files}; style-src 'self'; connect-src 'self'`,
        `img-src data:; form-action 'self'; base-uri 'none'; report-uri /reports`,
        `require-trusted-types-for 'script'; trusted-types 'none'`,
      ].join('; '),
    },
  });
  await page.goto(host.origin);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await new EmbedPage(page).start();
  expect(host.requests.filter((one) => one.startsWith('REPORT'))).toEqual([]);
});
