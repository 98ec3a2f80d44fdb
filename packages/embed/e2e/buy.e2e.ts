import { readFileSync } from 'node:fs';
import { EmbedPage } from './stage/EmbedPage.ts';
import { expect, test } from './stage/test.ts';
import { toCheckout, toPage } from './stage/toPage.ts';

test('buys from a page with nothing but the tag', async ({ page, host, tag }) => {
  host.serve('/', { html: toPage(tag + toCheckout()) });
  await page.goto(host.origin);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    document.addEventListener('stablepay:paid', (event) => {
      seen.push(`paid ${event.reference} ${event.firstTime}`);
    });
    document.addEventListener('stablepay:status', (event) => seen.push(event.status));
  });
  const shop = new EmbedPage(page);
  const address = await shop.start();
  expect(new URL(address).origin).toBe(new URL(host.sandboxUrl).origin);
  await shop.pay(address);
  await shop.expectPaid();
  expect(host.paid).toEqual(['ORD-1']);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.filter((one) => one.startsWith('paid '))).toEqual(['paid ORD-1 true']);
  expect(seen).toContain('awaitingPayment');
});

test('picks up the payment after a reload, without a click', async ({ page, host, tag }) => {
  host.serve('/', { html: toPage(tag + toCheckout()) });
  await page.goto(host.origin);
  const shop = new EmbedPage(page);
  const address = await shop.start();
  await page.reload();
  await expect(page.getByRole('link', { name: /Open payment page/ })).toHaveAttribute(
    'href',
    address,
  );
  await expect(shop.radio).toBeChecked();
  // Nobody has pressed anything here.
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  await shop.pay(address);
  await shop.expectPaid();
});

for (const press of ['click', 'Enter'] as const) {
  test(`the focus goes to the payment that takes the button’s place: ${press}`, async ({
    page,
    host,
    tag,
  }) => {
    host.serve('/', { html: toPage(tag + toCheckout()) });
    await page.goto(host.origin);
    const shop = new EmbedPage(page);
    await shop.radio.check();
    await (press === 'click' ? shop.payButton.click() : shop.payButton.press('Enter'));
    const panel = page.getByRole('region', { name: 'Stablecoin payment' });
    await expect(panel).toBeFocused();
    const focused = await page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.localName,
    );
    expect(focused).toBe('section');
  });
}

for (const chosen of ['page', 'shopper'] as const) {
  test(`a payment found again and a neighbour chosen by the ${chosen}`, async ({
    page,
    host,
    tag,
  }) => {
    const card = '<input type="radio" name="payment" value="card" aria-label="Card"';
    const wallet = '<input type="radio" name="payment" value="wallet" aria-label="Wallet">';
    // So that no browser puts back what was chosen before.
    const form = `<form autocomplete="off">${card} checked>${wallet}${toCheckout()}</form>`;
    host.serve('/', { html: toPage(tag + form) });
    await page.goto(host.origin);
    const shop = new EmbedPage(page);
    await shop.start();
    if (chosen === 'shopper') {
      await page.addInitScript(() => {
        document.addEventListener('readystatechange', () => {
          const other = document.querySelector<HTMLInputElement>('[value="wallet"]');
          if (document.readyState === 'interactive') other?.click();
        });
      });
    }
    await page.reload();
    await expect(page.getByRole('link', { name: /Open payment page/ })).toBeVisible();
    // What is chosen is decided when the details have come, which bring this button.
    await expect(page.getByRole('button', { name: 'Enlarge the QR code' })).toBeVisible();
    const expected = chosen === 'page' ? shop.radio : page.getByRole('radio', { name: 'Wallet' });
    await expect(expected).toBeChecked();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  });
}

for (const [paymentPage, isPopup] of [
  ['popup', true],
  ['tab', false],
] as const) {
  test(`payment-page="${paymentPage}": the payment page opens as asked for, and the shop learns of the payment`, async ({
    page,
    host,
    tag,
  }) => {
    const attributes = `reference="ORD-1" payment-page="${paymentPage}"`;
    host.serve('/', { html: toPage(tag + toCheckout(attributes)) });
    await page.goto(host.origin);
    const shop = new EmbedPage(page);
    const address = await shop.start();
    // What plans the click comes with the details, and these are seen by their tools.
    await expect(page.getByRole('button', { name: 'Enlarge the QR code' })).toBeVisible();
    const opening = page.context().waitForEvent('page');
    await page.getByRole('link', { name: /Open payment page/ }).click();
    const payer = await opening;
    await payer.waitForURL(address);
    expect(await payer.evaluate(() => window.menubar.visible)).toBe(!isPopup);
    await payer.close();
    await shop.pay(address);
    await shop.expectPaid();
  });
}

test('speaks the language of the page, from the row to the payment', async ({
  page,
  host,
  tag,
}) => {
  host.serve('/', { html: toPage(tag + toCheckout(), 'zh-Hans-CN') });
  await page.goto(host.origin);
  await expect(page.getByText('使用加密钱包或扫码付款')).toBeVisible();
  await page.getByRole('radio', { name: 'USDT 或 USDC 稳定币支付' }).check();
  await page.getByRole('button', { name: '使用 USDT 或 USDC 支付' }).click();
  await expect(page.getByText('等待付款').first()).toBeVisible();
  await expect(page.locator('.sp-drop-in')).toHaveAttribute('lang', 'zh-CN');
});

test('an order that comes later is begun by start()', async ({ page, host, tag }) => {
  host.serve('/', { html: toPage(tag + toCheckout('checked')) });
  await page.goto(host.origin);
  const shop = new EmbedPage(page);
  await expect(shop.radio).toBeChecked();
  await expect(page.getByText('You pay 48.20 USDT or USDC')).toBeVisible();
  await expect(shop.payButton).toHaveCount(0);
  await page.evaluate(async () => {
    const element = document.querySelector('stablepay-checkout');
    element?.setAttribute('reference', 'ORD-7');
    await new Promise((resolve) => setTimeout(resolve));
    await element?.start();
  });
  await expect(page.getByRole('link', { name: /Open payment page/ })).toBeVisible();
});

test('elements added, moved and removed later are like those that were there', async ({
  page,
  host,
  tag,
}) => {
  host.serve('/', { html: toPage(`${tag}<main></main><aside></aside>`) });
  await page.goto(host.origin);
  await page.waitForFunction(() => customElements.get('stablepay-checkout') !== undefined);
  await page.evaluate(() => {
    const element = document.createElement('stablepay-checkout');
    element.setAttribute('name', 'payment');
    element.setAttribute('reference', 'ORD-9');
    document.querySelector('main')?.append(element);
  });
  const shop = new EmbedPage(page);
  const address = await shop.start();
  await page.evaluate(() => {
    document.querySelector('aside')?.append(document.querySelector('stablepay-checkout') ?? '');
  });
  await expect(page.getByRole('link', { name: /Open payment page/ })).toHaveAttribute(
    'href',
    address,
  );
  await page.evaluate(() => document.querySelector('stablepay-checkout')?.remove());
  // What was on its way is given up; after that nothing is asked.
  await page.waitForTimeout(300);
  const asked = host.requests.length;
  await page.waitForTimeout(3_000);
  expect(host.requests.slice(asked)).toEqual([]);
});

test('a badge stands on a page without a row', async ({ page, host, tag }) => {
  host.serve('/', { html: toPage(`${tag}<stablepay-badge></stablepay-badge>`) });
  await page.goto(host.origin);
  await expect(page.getByText('We also accept USDT and USDC')).toBeVisible();
});

test('the lines of the README, pasted into an empty page, take a payment', async ({
  page,
  host,
  faults,
}) => {
  faults.expect(/favicon/);
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const pasted = /```html\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const integrity = host.script.integrity[host.scriptName] ?? '';
  // What a shop owner fills in: where the files are, and the hash.
  const filled = pasted
    .replace('/stablepay/stablepay-', '/sp/stablepay-')
    .replace(/integrity="[^"]*"/, `integrity="${integrity}"`);
  expect(filled).toContain(host.scriptName);
  host.serve('/', { html: filled });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(host.origin);
  const shop = new EmbedPage(page);
  await shop.pay(await shop.start());
  await shop.expectPaid();
  expect(host.paid).toEqual(['ORD-1001']);
});
