import { expect, test as base } from '@playwright/test';
import {
  stablepayFixtures,
  type StablePayFixture,
  type StablePayFixtureOptions,
} from '@stablepay/sandbox/playwright';
import { createStablePay } from '@stablepay/server';

// What the README of the sandbox shows, as a shop's own suite would use it.
const test = base.extend<StablePayFixtureOptions & { stablepay: StablePayFixture }>(
  stablepayFixtures,
);
test.use({ stablepayOptions: { shopName: 'Fixture Shop', sessionLifetimeMs: 600_000 } });

test('each test has a sandbox of its own, and a script moves its payer', async ({
  page,
  context,
  stablepay,
}) => {
  const { apiKey, secretKey, url, scenario } = stablepay;
  const client = createStablePay({ apiKey, secretKey, baseUrl: url });
  const session = await client.paymentSessions.create(
    { amount: { minor: 999, currency: 'USD' }, orderId: 'ORD-1' },
    { idempotencyKey: 'ORD-1' },
  );
  await page.goto(session.url);
  const status = page.locator('#status-text');
  await expect(status).toHaveText('Waiting for payment');
  await expect(page.getByText('Fixture Shop').first()).toBeVisible();

  await scenario().processing().play();
  await page.reload();
  await expect(status).not.toHaveText('Waiting for payment');

  await scenario().network('off').play();
  const reach = () => page.evaluate(() => fetch(location.href).then(String, () => 'offline'));
  expect(await reach()).toBe('offline');
  await scenario().network('on').at('50ms').paid().play();
  expect(await reach()).not.toBe('offline');
  await page.reload();
  await expect(status).toHaveText('Paid');
  expect(await stablepay.commands.sessions()).toHaveLength(1);
  await context.close();
});
