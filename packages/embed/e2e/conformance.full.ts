import { readStyles } from '../scripts/build/readStyles.ts';
import { buildReactPage } from './conformance/buildReactPage.ts';
import { flowCases } from './conformance/flowCases.ts';
import { EmbedPage } from './stage/EmbedPage.ts';
import { expect, test as base } from './stage/test.ts';
import { toCheckout, toPage } from './stage/toPage.ts';

const test = base.extend<object, { reactPage: string }>({
  reactPage: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern.
    async ({}, use) => use(await buildReactPage()),
    { scope: 'worker' },
  ],
});

const observer = `<script>
  window.seen = { statuses: [], paid: 0 };
  document.addEventListener('stablepay:status', ({ status }) => window.seen.statuses.push(status));
  document.addEventListener('stablepay:paid', () => { window.seen.paid += 1; });
</script>`;

for (const build of ['React', 'the script tag'] as const) {
  for (const one of flowCases) {
    test(`${build}: ${one.name}`, async ({ page, host, tag, reactPage }) => {
      if (build === 'React') {
        const headers = { 'Content-Type': 'text/javascript' };
        host.serve('/react.js', { html: reactPage, headers });
        host.serve('/styles.css', { html: readStyles(), headers: { 'Content-Type': 'text/css' } });
        const body =
          '<link rel="stylesheet" href="/styles.css"><main></main><script src="/react.js"></script>';
        host.serve('/', { html: toPage(observer + body) });
      } else host.serve('/', { html: toPage(observer + tag + toCheckout()) });
      await page.goto(host.origin);
      const shop = new EmbedPage(page);
      const address = await shop.start();
      const id = new URL(address).pathname.split('/').at(-1) ?? '';
      for (const [index, command] of one.commands.entries()) {
        const isLast = index === one.commands.length - 1;
        if (isLast && one.before !== undefined) {
          await expect(page.getByRole('heading', { name: one.before })).toBeVisible();
        }
        await host.command(id, command);
        if (isLast && one.before !== undefined) {
          // Wake-ups within half a second are one.
          await page.waitForTimeout(600);
          await page.evaluate(() => window.dispatchEvent(new Event('focus')));
        }
      }
      for (const name of one.presses ?? []) await page.getByRole('button', { name }).click();
      await expect(page.getByRole('heading', { name: one.heading })).toBeVisible({
        timeout: 20_000,
      });
      await expect(page.getByRole('button', { name: 'Start again' })).toHaveCount(
        one.again ? 1 : 0,
      );
      const seen = await page.evaluate(
        () => (window as unknown as { seen: { statuses: string[]; paid: number } }).seen,
      );
      expect(seen.statuses.at(-1)).toBe(one.status);
      expect(new Set(seen.statuses).size).toBe(seen.statuses.length);
      expect(seen.paid).toBe(one.paid ? 1 : 0);
      expect(host.paid).toEqual(one.paid ? ['ORD-1'] : []);
    });
  }
}
