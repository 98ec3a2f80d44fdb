import { buildFiles } from '../scripts/build/buildFiles.ts';
import { EmbedPage } from './stage/EmbedPage.ts';
import { expect, test } from './stage/test.ts';
import { toCheckout, toPage } from './stage/toPage.ts';

test('two versions side by side: with a suffix the second has elements of its own', async ({
  page,
  host,
  tag,
}) => {
  test.setTimeout(300_000);
  const other = await buildFiles({ fromSource: true, version: '9.9.9' });
  for (const [name, html] of Object.entries(other.files)) {
    host.serve(`/other/${name}`, { html, headers: { 'Content-Type': 'text/javascript' } });
  }
  const second = `<script src="/other/stablepay-9.9.9.js" integrity="${other.integrity['stablepay-9.9.9.js']}" data-proxy="/api/stablepay" data-suffix="-next" async></script>`;
  const next = toCheckout('reference="ORD-2"').replaceAll(
    'stablepay-checkout',
    'stablepay-checkout-next',
  );
  host.serve('/', {
    html: toPage(
      `${tag}${second}${toCheckout()}${next}<stablepay-badge-next></stablepay-badge-next>`,
    ),
  });
  await page.goto(host.origin);
  await expect(page.getByText('We also accept')).toBeVisible();
  const { radio, payButton } = new EmbedPage(page);
  await radio.last().check();
  await payButton.click();
  await expect(page.getByRole('link', { name: /Open payment page/ })).toBeVisible();
  // Neighbours all the same: they have the same name.
  await radio.first().check();
  await expect(radio.last()).not.toBeChecked();
  const flows = host.requests.filter((one) => one.includes('-flow-'));
  expect(flows.toSorted()).toEqual([
    `GET /other/stablepay-flow-9.9.9.js`,
    `GET /sp/stablepay-flow-${host.script.version}.js`,
  ]);
});
