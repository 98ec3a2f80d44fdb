import { zhCN } from '@stablepay/display/locales/zh-CN';
import { platformSnippets } from '@stablepay/display/snippets';
import { expect, test } from './stage/test.ts';

for (const layout of ['mobile', 'gaming'] as const) {
  test(`the display guide's script-tag snippet shows the option and opens a payment (${layout})`, async ({
    page,
    host,
  }) => {
    const choices = { messages: zhCN, currency: 'USD', theme: 'dark', layout } as const;
    const snippet = platformSnippets({ platform: 'own', choices }).find(
      ({ id }) => id === 'script-tag',
    );
    if (snippet?.kind !== 'code') throw new Error('There is no script-tag snippet.');
    // As the merchant is told: the files in one folder, the hash of the script, an order of this shop.
    const integrity = host.script.integrity[host.scriptName] ?? '';
    const body = snippet.code
      .replace('/stablepay/', '/sp/')
      .replace('<script', '<script data-debug')
      .replace(/integrity="[^"]*"/, `integrity="${integrity}"`)
      .replaceAll('ORD-1001', 'ORD-1');
    expect(body).toContain(`/sp/${host.scriptName}`);
    host.serve('/', {
      html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">${body}`,
    });
    const advice: string[] = [];
    page.on('console', (message) => advice.push(message.text()));
    await page.goto(host.origin);
    await page.getByRole('radio', { name: 'USDT 或 USDC 稳定币支付' }).check();
    await page.getByRole('button', { name: '使用 USDT 或 USDC 支付' }).click();
    await expect(page.getByRole('link', { name: /打开/ })).toHaveAttribute('href', /^http/);
    await expect(page.getByRole('dialog')).toHaveCount(layout === 'gaming' ? 1 : 0);
    expect(advice).toEqual([]);
  });
}
