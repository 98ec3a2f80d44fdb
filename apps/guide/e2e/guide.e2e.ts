import { expect, folders, test } from './stage.ts';

for (const language of ['en', 'zh']) {
  test(`${language}: every page fits a narrow phone and complains of nothing`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const folder of folders.filter((name) => name.startsWith(language))) {
      await page.goto(site + folder);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute(
        'lang',
        language === 'zh' ? 'zh-CN' : 'en',
      );
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, folder).toBe(0);
    }
  });
}

test('links lead on to every page, the other language and the downloads', async ({
  page,
  site,
  request,
}) => {
  const seen = new Set<string>();
  for (const folder of folders) {
    await page.goto(site + folder);
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((links) =>
        links.map((link) =>
          link instanceof HTMLAnchorElement ? link.href.replace(/[?#].*/, '') : '',
        ),
      );
    for (const href of hrefs) if (href.startsWith(site)) seen.add(href);
  }
  for (const folder of folders) expect(seen).toContain(site + folder);
  for (const href of seen) expect((await request.get(href)).status(), href).toBe(200);
  expect([...seen].some((href) => href.endsWith('.zip'))).toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the guide can be read and its example chosen', async ({ page, site }) => {
    await page.goto(`${site}en/`);
    await page.getByRole('radio', { name: 'Pay later' }).first().check();
    await expect(page.getByRole('heading', { name: 'The recommended form' })).toBeVisible();
  });
});

test('the configurator keeps its choices in the address, and gives them back', async ({
  page,
  site,
}) => {
  await page.goto(`${site}en/configurator/`);
  await page.getByRole('radio', { name: 'Shopify' }).check();
  await page.getByLabel('Currency of your prices').selectOption('JPY');
  await page.getByLabel('Title').fill('Coins & <more> 100 %');
  await expect(page).toHaveURL(/platform=shopify.*currency=JPY/);
  const code = page.locator('[data-snippet="shopify-labels"] code').last();
  await expect(code).toContainText('buyer_label = "Coins & <more> 100 %"');
  const address = page.url();

  await page.goto(site);
  await page.goto(address);
  await expect(page.getByRole('radio', { name: 'Shopify' })).toBeChecked();
  await expect(page.getByLabel('Title')).toHaveValue('Coins & <more> 100 %');
  await expect(page.locator('.preview .sp-option__title')).toHaveText('Coins & <more> 100 %');
  await expect(code).toContainText('currency = "JPY"');
});

test('the preview speaks the language of the shop, also from right to left', async ({
  page,
  site,
}) => {
  await page.goto(`${site}en/configurator/`);
  await page.getByLabel('Language of the shop').selectOption('ar');
  await expect(page.locator('.preview .sp-option')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('[data-snippet="react"] code').last()).toContainText('locales/ar');
});
