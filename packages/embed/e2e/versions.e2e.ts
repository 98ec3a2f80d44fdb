import { EmbedPage } from './stage/EmbedPage.ts';
import { expect, test } from './stage/test.ts';
import { toCheckout, toPage } from './stage/toPage.ts';

test('T47: the tag twice is harmless', async ({ page, host, tag }) => {
  host.serve('/', { html: toPage(tag + tag + toCheckout() + tag) });
  await page.goto(host.origin);
  const shop = new EmbedPage(page);
  await shop.start();
  expect(host.requests.filter((one) => one === 'POST /api/stablepay/sessions')).toHaveLength(1);
  expect(host.requests.filter((one) => one.includes('-flow-'))).toHaveLength(1);
});

test('what a page queued before the script runs in its order, before the elements are there', async ({
  page,
  host,
  tag,
}) => {
  host.serve('/queue.js', {
    html: `(window.StablePay = window.StablePay || []).push((stablepay) => {
      stablepay.configure({ locale: 'zh-CN' });
      window.seen = [stablepay.version, customElements.get('stablepay-checkout') === undefined];
    });`,
    headers: { 'Content-Type': 'text/javascript' },
  });
  host.serve('/', { html: toPage(`<script src="/queue.js"></script>${tag}${toCheckout()}`) });
  await page.goto(host.origin);
  await expect(page.getByRole('radio', { name: 'USDT 或 USDC 稳定币支付' })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { seen: unknown }).seen)).toEqual([
    host.script.version,
    true,
  ]);
  await page.evaluate(() => {
    if (!Array.isArray(globalThis.StablePay)) {
      globalThis.StablePay?.push(() => Object.assign(window, { later: true }));
    }
  });
  expect(await page.evaluate(() => 'later' in window)).toBe(true);
});

test('T47: two versions side by side: the first has the elements, the second does no harm', async ({
  page,
  host,
  tag,
  faults,
}) => {
  // Only its first file is there.
  faults.expect(/stablepay-more-9\.9\.9/);
  const other = host.script.files[host.scriptName]?.replaceAll('0.1.0', '9.9.9') ?? '';
  host.serve('/sp/stablepay-9.9.9.js', {
    html: other,
    headers: { 'Content-Type': 'text/javascript' },
  });
  const second = '<script src="/sp/stablepay-9.9.9.js" data-proxy="/api/stablepay"></script>';
  host.serve('/', { html: toPage(tag.replace(' async', '') + second + toCheckout()) });
  await page.goto(host.origin);
  await new EmbedPage(page).start();
  const versions = await page.evaluate(() =>
    Array.isArray(globalThis.StablePay) ? [] : globalThis.StablePay?.versions,
  );
  expect(versions).toEqual(['0.1.0', '9.9.9']);
  expect(host.requests.filter((one) => one === 'POST /api/stablepay/sessions')).toHaveLength(1);
});
