import type { Page } from '@playwright/test';
import { EmbedPage } from './stage/EmbedPage.ts';
import type { Host } from './stage/startHost.ts';
import { expect, test } from './stage/test.ts';
import { toCheckout, toPage } from './stage/toPage.ts';

const plan =
  'reference="PLAN" product="Club" amount="9.00" currency="USD" interval="month" iterations="12"';
const toSubscription = (attributes = plan) =>
  `<stablepay-subscription ${attributes}><a href="/club">Our club</a></stablepay-subscription>`;
const toRefund = (access: { refundId: string; token: string }, attributes = '') =>
  `<stablepay-refund refund-id="${access.refundId}" token="${access.token}" ${attributes}></stablepay-refund>`;

/** Authorises on another device. */
async function authorize(page: Page, address: string) {
  const payer = await page.context().newPage();
  await payer.goto(address);
  await payer.locator('#act-authorise').click();
  await payer.close();
}

/** An order that was paid, of which something goes back. */
async function payAndGiveBack({ page, host, tag }: { page: Page; host: Host; tag: string }) {
  host.serve('/', { html: toPage(tag + toCheckout()) });
  await page.goto(host.origin);
  const shop = new EmbedPage(page);
  await shop.pay(await shop.start());
  await shop.expectPaid();
  return host.giveBack('ORD-1', 'part-1', 1_000);
}

test('subscribes, is told so once, and ends it, with card and payments from the backend', async ({
  page,
  host,
  tag,
}) => {
  host.serve('/', { html: toPage(tag + toSubscription()) });
  await page.goto(host.origin);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    document.addEventListener('stablepay:subscribed', ({ reference, subscription }) => {
      seen.push(`${reference} ${subscription.product} ${subscription.price.minor}`);
    });
  });
  await expect(page.getByText('$9.00 per month', { exact: true })).toBeVisible();
  await expect(page.getByText('It ends after 12 payments.')).toBeVisible();
  await page.getByRole('button', { name: 'Continue to authorize' }).click();
  const link = page.getByRole('link', { name: /Open StablePay to authorize/ });
  const address = (await link.getAttribute('href')) ?? '';
  expect(new URL(address).origin).toBe(new URL(host.sandboxUrl).origin);
  await authorize(page, address);
  const card = page.getByRole('group', { name: 'Subscription' });
  await expect(card).toHaveAttribute('data-state', 'active');
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen).toEqual(['PLAN Club 900']);
  // It is looked after at once, as on a later visit.
  await expect(card.getByRole('button', { name: 'Cancel subscription' })).toBeVisible();
  await expect(page.getByRole('cell', { name: '$9.00' })).toBeVisible();

  const access = await host.subscriptionAccess();
  const given = `reference="PLAN" subscription-id="${access?.subscriptionId}" token="${access?.token}"`;
  host.serve('/account', { html: toPage(tag + toSubscription(given)) });
  await page.goto(`${host.origin}/account`);
  await expect(page.getByRole('cell', { name: '$9.00' })).toBeVisible();
  await card.getByRole('button', { name: 'Cancel subscription' }).click();
  await card.getByRole('button', { name: 'End subscription' }).click();
  await expect(card.getByText(/^Ends on /).first()).toBeVisible();
});

test('what the page shows as a price is not what is charged', async ({ page, host, tag }) => {
  host.serve('/', { html: toPage(tag + toSubscription(plan.replace('9.00', '0.01'))) });
  await page.goto(host.origin);
  await expect(page.getByText('$0.01 per month', { exact: true })).toBeVisible();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  await page.getByRole('button', { name: 'Continue to authorize' }).click();
  await expect(page.getByText('$9.00 per month', { exact: true })).toBeVisible();
  expect(sent.filter((body) => body !== '')).toEqual(['{"reference":"PLAN"}']);
  // It goes on asking, and the backend is about to close.
  await page.goto('about:blank');
});

test('follows a refund to its end, in the language of the page', async ({ page, host, tag }) => {
  const access = await payAndGiveBack({ page, host, tag });
  host.serve('/order', { html: toPage(tag + toRefund(access)) });
  host.serve('/zh', { html: toPage(tag + toRefund(access), 'zh-CN') });
  await page.goto(`${host.origin}/order`);
  const refund = page.getByRole('group', { name: 'Refund' });
  await expect(refund.getByRole('heading')).toHaveText('Refund of 10.00 USDT');
  await expect(refund).toHaveAttribute('data-state', /pending|processing/);
  await host.moveClock(20_000);
  await expect(refund).toHaveAttribute('data-state', 'completed', { timeout: 30_000 });
  await page.goto(`${host.origin}/zh`);
  await expect(page.getByRole('group', { name: '退款' })).toHaveAttribute('lang', 'zh-CN');
});

test('works under the strictest policy without a report', async ({ page, host, tag }) => {
  const access = await payAndGiveBack({ page, host, tag });
  const policy = [
    `default-src 'none'; script-src 'self' '${host.script.integrity[host.scriptName]}'`,
    `style-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'`,
    `require-trusted-types-for 'script'; trusted-types 'none'; report-uri /reports`,
  ].join('; ');
  host.serve('/strict', {
    html: toPage(tag + toRefund(access) + toSubscription(), 'de'),
    headers: {
      'Content-Security-Policy': policy,
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  });
  await page.goto(`${host.origin}/strict`);
  await expect(page.getByRole('group', { name: 'Erstattung' })).toBeVisible();
  await page.locator('stablepay-subscription button').click();
  await expect(page.locator('.sp-qr')).toBeVisible();
  await page.waitForTimeout(300);
  expect(host.requests.filter((one) => one.startsWith('REPORT'))).toEqual([]);
});

for (const chunk of ['account', 'refund', 'subscription']) {
  test(`one changed byte in "${chunk}" is refused, and the page's own content is shown`, async ({
    page,
    host,
    tag,
    faults,
  }) => {
    faults.expect(/integrity|Failed to find a valid digest/);
    const element = chunk === 'refund' ? 'refund' : 'subscription';
    const attributes = element === 'refund' ? 'refund-id="R-1" token="t"' : plan;
    const body = `<stablepay-${element} ${attributes}><a href="/own">Ours</a></stablepay-${element}>`;
    host.serve('/', { html: toPage(tag + body) });
    host.tamper(chunk);
    await page.goto(host.origin);
    await expect(page.getByRole('link', { name: 'Ours' })).toBeVisible();
    expect(await page.evaluate(() => 'tampered' in globalThis)).toBe(false);
  });
}

test('shows the page’s own content until the attributes say what is meant', async ({
  page,
  host,
  tag,
}) => {
  host.serve('/', { html: toPage(tag + toSubscription('product="Club"')) });
  await page.goto(host.origin);
  await expect(page.getByRole('link', { name: 'Our club' })).toBeVisible();
  await page.evaluate(() => {
    const element = document.querySelector('stablepay-subscription');
    element?.setAttribute('amount', '9.00');
    element?.setAttribute('currency', 'USD');
    element?.setAttribute('reference', 'PLAN');
  });
  await expect(page.getByRole('button', { name: 'Continue to authorize' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Our club' })).toBeHidden();
  expect(host.requests.filter((one) => one.startsWith('POST'))).toEqual([]);
});

test('elements that are moved stay, removed ones ask nothing more', async ({ page, host, tag }) => {
  const access = await payAndGiveBack({ page, host, tag });
  host.serve('/order', { html: toPage(`${tag}<main>${toRefund(access)}</main><aside></aside>`) });
  await page.goto(`${host.origin}/order`);
  const title = page.getByRole('heading', { name: 'Refund of 10.00 USDT' });
  await expect(title).toBeVisible();
  const look = () => title.evaluate((found) => getComputedStyle(found).fontWeight);
  const before = await look();
  await page.evaluate(() => {
    document.querySelector('aside')?.append(document.querySelector('stablepay-refund') ?? '');
  });
  await expect(title).toBeVisible();
  expect(await look()).toBe(before);
  await page.evaluate(() => document.querySelector('stablepay-refund')?.remove());
  await page.waitForTimeout(300);
  const asked = host.requests.length;
  await page.waitForTimeout(5_000);
  expect(host.requests.slice(asked)).toEqual([]);
});
