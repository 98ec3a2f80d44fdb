import { EmbedPage } from './stage/EmbedPage.ts';
import { expect, test } from './stage/test.ts';
import { toCheckout, toPage } from './stage/toPage.ts';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";

for (const [name, headers] of [
  ['a plain page', {}],
  ['a page with Trusted Types', { 'Content-Security-Policy': strict }],
] as const) {
  test(`T35: one changed byte in the payment is refused on ${name}, and the page's own way is shown`, async ({
    page,
    host,
    tag,
    faults,
  }) => {
    faults.expect(/integrity|Failed to find a valid digest/);
    host.serve('/', { html: toPage(tag + toCheckout()), headers });
    host.tamper('flow');
    await page.goto(host.origin);
    const shop = new EmbedPage(page);
    await shop.radio.check();
    await expect(shop.fallback).toBeVisible();
    const asked = () => host.requests.filter((path) => path.includes('-flow-')).length;
    const before = asked();
    await page.waitForTimeout(500);
    expect(asked()).toBe(before);
    expect(await page.evaluate(() => 'tampered' in globalThis)).toBe(false);
  });

  test(`T35: a file that is right at first and wrong when asked again does no harm on ${name}`, async ({
    page,
    host,
    tag,
  }) => {
    const seen = new Map<string, number>();
    host.serve('/', { html: toPage(tag + toCheckout()), headers });
    host.intercept((path) => {
      if (!path.startsWith('/sp/')) return undefined;
      seen.set(path, (seen.get(path) ?? 0) + 1);
      return seen.get(path) === 1 ? undefined : 'globalThis.tampered = 1;';
    });
    await page.goto(host.origin);
    const shop = new EmbedPage(page);
    await shop.radio.check();
    await expect(shop.payButton).toBeVisible();
    expect([...seen.values()].every((count) => count === 1)).toBe(true);
    expect(await page.evaluate(() => 'tampered' in globalThis)).toBe(false);
  });
}

test('T35: a changed first file is refused by the tag, and the page is what it was', async ({
  page,
  host,
  tag,
  faults,
}) => {
  faults.expect(/integrity|Failed to find a valid digest/);
  host.serve('/', { html: toPage(tag + toCheckout()) });
  host.intercept((path) =>
    path.endsWith(host.scriptName) ? `globalThis.tampered = 1;` : undefined,
  );
  await page.goto(host.origin);
  await expect(new EmbedPage(page).fallback).toBeVisible();
  expect(await page.evaluate(() => 'tampered' in globalThis)).toBe(false);
});

test('where the policy lets no script run the page has its own way', async ({
  page,
  host,
  tag,
  faults,
}) => {
  faults.expect(/Content.Security.Policy|script-src/i);
  host.serve('/', {
    html: toPage(tag + toCheckout()),
    headers: { 'Content-Security-Policy': "script-src 'none'" },
  });
  await page.goto(host.origin);
  await new EmbedPage(page).fallback.click();
  await expect(page).toHaveURL((url) => url.origin === new URL(host.sandboxUrl).origin);
});

test('after a payment that could not be loaded another try works', async ({
  page,
  host,
  tag,
  faults,
}) => {
  faults.expect(/404|Failed to load/);
  let isDown = true;
  host.serve('/', { html: toPage(tag) });
  host.intercept((path) => (isDown && path.includes('-flow-') ? 'not the file' : undefined));
  faults.expect(/integrity|Failed to find a valid digest/);
  await page.goto(host.origin);
  const add = () =>
    page.evaluate(() => {
      const element = document.createElement('stablepay-checkout');
      element.setAttribute('reference', 'ORD-1');
      element.setAttribute('checked', '');
      element.append('Another way');
      document.body.replaceChildren(element);
    });
  await page.waitForFunction(() => customElements.get('stablepay-checkout') !== undefined);
  await add();
  await expect(page.getByText('Another way')).toBeVisible();
  isDown = false;
  // One that comes while the fetch ahead is still on its way to fail shares that.
  await expect(async () => {
    await add();
    await expect(new EmbedPage(page).payButton).toBeVisible({ timeout: 5_000 });
  }).toPass();
});

for (const [attributes, where, inside = ' '] of [
  ['', 'a form to the proxy'],
  ['data-with="order"', 'a form to the proxy', '<a slot="paid" href="/orders/1">View order</a>'],
  ['fallback-url="/pay/ORD-1"', 'a link to the page’s own'],
  ['fallback-url="javascript:alert(1)"', 'a form to the proxy'],
  ['fallback-url="https://evil.example/pay"', 'a form to the proxy'],
] as const) {
  test(`where the page gives no other way and the payment can't be loaded, there is ${where} (${attributes || 'nothing said'})`, async ({
    page,
    host,
    tag,
    faults,
  }) => {
    faults.expect(/integrity|Failed to find a valid digest/);
    host.intercept((path) => (path.includes('-flow-') ? 'not the file' : undefined));
    host.serve('/pay/ORD-1', { html: toPage('Our own page') });
    host.serve('/', {
      html: toPage(
        `${tag}<stablepay-checkout name="p" checked reference="ORD-1" ${attributes}>${inside}</stablepay-checkout>`,
        'zh-CN',
      ),
    });
    await page.goto(host.origin);
    const label = '使用 USDT 或 USDC 支付';
    if (where.startsWith('a link')) {
      await page.getByRole('link', { name: label }).click();
      await expect(page.getByText('Our own page')).toBeVisible();
    } else {
      await page.getByRole('button', { name: label }).click();
      await expect(page).toHaveURL((url) => url.origin === new URL(host.sandboxUrl).origin);
    }
  });
}
