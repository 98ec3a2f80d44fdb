import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expect, test } from './stage/test.ts';

// Playwright switches the back/forward cache off, and with it what this is about.
const phone = { width: 390, height: 844, isMobile: true, hasTouch: true };

const press = (page: Page, role: string, name: string) =>
  page.locator(`::-p-aria([role="${role}"][name="${name}"])`).click();

/** Counts on the page itself, which goes on living while another one is shown. */
async function watch(page: Page): Promise<{ restored: () => Promise<number>; reads: string[] }> {
  await page.evaluateOnNewDocument(() => {
    addEventListener('pageshow', ({ persisted }) => {
      const { dataset } = document.documentElement;
      if (persisted) dataset['restored'] = String(Number(dataset['restored'] ?? 0) + 1);
    });
  });
  const reads: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (/\/sessions\/[^/]+$/.test(pathname)) reads.push(search);
  });
  const restored = () =>
    page.evaluate(() => Number(document.documentElement.dataset['restored'] ?? 0));
  return { restored, reads };
}

async function goToCheckout(page: Page, shopUrl: string): Promise<void> {
  await page.goto(shopUrl);
  await press(page, 'button', 'Add to cart: Morning mug');
  await press(page, 'link', 'Cart, 1 item');
  await press(page, 'button', 'Checkout');
  await press(page, 'radio', 'USDT or USDC stablecoin payment');
  await press(page, 'button', 'Pay with USDT or USDC');
}

test('T42: leaves for the payment page in the same tab, goes back, and the page is alive', async ({
  demo,
}) => {
  const browser: Browser = await puppeteer.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const [page = await browser.newPage()] = await browser.pages();
    await page.setViewport(phone);
    const { restored, reads } = await watch(page);
    await goToCheckout(page, demo.shopUrl);

    const leave = () =>
      Promise.all([page.waitForNavigation(), press(page, 'link', 'Open payment page')]);
    await leave();
    expect(new URL(page.url()).origin).toBe(demo.sandboxUrl);

    // Back without having paid: the very same page, with a link that leads to the payment.
    reads.length = 0;
    await page.goBack();
    expect(await restored()).toBe(1);
    await leave();
    await page.locator('#act-pay-now').click();
    await page.locator('#status-text ::-p-text(Paid)').wait();

    reads.length = 0;
    await page.goBack();
    expect(await restored()).toBe(2);
    await page.locator('::-p-text(Thank you. Your order is paid)').wait();
    expect(reads).toEqual(['?wait=0']);
  } finally {
    await browser.close();
  }
});
