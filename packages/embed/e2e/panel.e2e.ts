import type { Page } from '@playwright/test';
import { EmbedPage } from './stage/EmbedPage.ts';
import { expect, test } from './stage/test.ts';
import { toCheckout, toPage } from './stage/toPage.ts';

/** Writes down the events and keys the page hears. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  for (const name of ['pause', 'resume', 'paid'] as const) {
    document.addEventListener(`stablepay:${name}`, ({ target }) => {
      heard.push(`${name} ${(target as Element).localName}`);
    });
  }
  document.addEventListener('keydown', ({ key }) => heard.push(key));
}

const heard = () => (window as unknown as { heard: string[] }).heard;

test('panel="dialog": the payment opens in a window over the page, and closing it ends nothing', async ({
  page,
  host,
  tag,
}) => {
  const checkout = toCheckout('reference="ORD-1" panel="dialog"');
  host.serve('/', { html: toPage(`${tag}${checkout}<p style="height:3000px">A long page</p>`) });
  await page.goto(host.origin);
  await page.evaluate(listen);
  const shop = new EmbedPage(page);
  const dialog = page.getByRole('dialog');
  const address = await shop.start();
  await expect(dialog).toBeVisible();
  expect(await dialog.evaluate((element) => element.matches(':modal'))).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflow)).toBe(
    'hidden',
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const again = page.getByRole('button', { name: 'Continue payment' });
  await expect(again).toBeVisible();
  await again.click();
  await expect(dialog.getByRole('link', { name: /Open payment page/ })).toHaveAttribute(
    'href',
    address,
  );
  await shop.pay(address);
  await expect(dialog.getByRole('heading', { name: 'Paid' })).toBeVisible();
  expect((await page.evaluate(heard)).filter((one) => !/^[A-Z]/.test(one))).toEqual([
    'pause stablepay-checkout',
    'resume stablepay-checkout',
    'pause stablepay-checkout',
    'paid stablepay-checkout',
  ]);
  // Removed while its window is open, it leaves the page as it was.
  await page.evaluate(() => document.querySelector('stablepay-checkout')?.remove());
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).overflow))
    .toBe('visible');
});

test('panel="gaming": over the game, and no key reaches it', async ({ page, host, tag }) => {
  host.serve('/', {
    html: toPage(`${tag}${toCheckout('reference="ORD-1" panel="gaming" lang="en"')}`),
  });
  await page.goto(host.origin);
  await page.evaluate(listen);
  const shop = new EmbedPage(page);
  await shop.start();
  const before = await page.evaluate(heard);
  const back = page.getByRole('button', { name: 'Return to game' });
  await back.focus();
  await page.keyboard.press('ArrowDown');
  await expect(back).not.toBeFocused();
  for (const key of ['w', 'Space', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
  expect(await page.evaluate(heard)).toEqual(before);
  await back.click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect.poll(() => page.evaluate(heard)).toContain('resume stablepay-checkout');
  await page.keyboard.press('w');
  expect(await page.evaluate(heard)).toContain('w');
});

/** Asks for the window when the row is there already. */
const sayPanel = (page: Page) =>
  page.locator('stablepay-checkout').evaluate((element) => element.setAttribute('panel', 'dialog'));

test('panel may be said later; what opens in its place needs no window', async ({
  page,
  host,
  tag,
}) => {
  host.serve('/', { html: toPage(tag + toCheckout('reference="ORD-1" panel="inline"')) });
  await page.goto(host.origin);
  const shop = new EmbedPage(page);
  await shop.radio.check();
  await expect(shop.payButton).toBeVisible();
  const loadedWindow = () => host.requests.some((path) => path.includes('-dialog-'));
  expect(loadedWindow()).toBe(false);
  await sayPanel(page);
  await expect.poll(loadedWindow).toBe(true);
  // The window brings a style sheet of its own.
  const sheets = () =>
    page
      .locator('stablepay-checkout')
      .evaluate(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets.length);
  await expect.poll(sheets).toBe(2);
  await shop.start();
  await expect(page.getByRole('dialog')).toBeVisible();
});

for (const when of ['at first', 'later'] as const) {
  test(`T35: without its window the payment is shown in its place (panel said ${when})`, async ({
    page,
    host,
    tag,
    faults,
  }) => {
    faults.expect(/integrity|Failed to find a valid digest/);
    const panel = when === 'at first' ? ' panel="dialog"' : '';
    host.serve('/', { html: toPage(tag + toCheckout(`reference="ORD-1"${panel}`)) });
    host.tamper('dialog');
    await page.goto(host.origin);
    const shop = new EmbedPage(page);
    await shop.radio.check();
    await expect(shop.payButton).toBeVisible();
    if (when === 'later') await sayPanel(page);
    await expect.poll(() => host.requests.some((path) => path.includes('-dialog-'))).toBe(true);
    await shop.start();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await page.evaluate(() => 'tampered' in globalThis)).toBe(false);
  });
}

test('the rehearsal asks nobody, keeps nothing and is gone', async ({ page, host, tag }) => {
  host.serve('/', { html: toPage(tag + toCheckout()) });
  await page.addInitScript(() => {
    const fetched: string[] = [];
    const { fetch } = window;
    window.fetch = (input, init) => {
      fetched.push(new Request(input).url);
      return fetch(input, init);
    };
    let drawn = 0;
    // Its stage is closed to everybody.
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      const root = attachShadow.call(this, init);
      if (init.mode === 'closed') {
        new MutationObserver(() => {
          if (root.querySelector('.sp-qr')) drawn += 1;
        }).observe(root, { subtree: true, childList: true });
      }
      return root;
    };
    Object.assign(window, { rehearsal: () => ({ fetched, drawn }) });
  });
  await page.goto(host.origin);
  const shop = new EmbedPage(page);
  await shop.radio.check();
  await expect(shop.payButton).toBeVisible();
  const seen = () =>
    page.evaluate(() =>
      (window as unknown as { rehearsal: () => { fetched: string[]; drawn: number } }).rehearsal(),
    );
  await expect.poll(async () => (await seen()).drawn).toBeGreaterThan(0);
  await expect
    .poll(() =>
      page.evaluate(
        () => document.querySelector('stablepay-checkout')?.shadowRoot?.childElementCount,
      ),
    )
    .toBe(1);
  const { fetched } = await seen();
  expect(fetched.filter((url) => !url.endsWith('/api/stablepay/config'))).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
