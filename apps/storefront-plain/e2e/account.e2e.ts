import { expect, test } from './stage/test.ts';

test('joins the club on a page without React, sees what it has cost, and leaves', async ({
  plain,
  demo,
}) => {
  const { page } = plain;
  await plain.open('/account');
  await expect(page.getByText('$9.00 per month', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Continue to authorize' }).click();
  const link = page.getByRole('link', { name: /Open StablePay to authorize/ });
  const address = (await link.getAttribute('href')) ?? '';
  expect(new URL(address).origin).toBe(demo.sandboxUrl);
  const payer = await page.context().newPage();
  await payer.goto(address);
  await payer.locator('#act-authorise').click();
  await expect(page.getByRole('group', { name: 'Subscription' })).toHaveAttribute(
    'data-state',
    'active',
    { timeout: 20_000 },
  );
  await page.reload();
  await expect(page.getByRole('cell', { name: '$9.00' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel subscription' }).click();
  await page.getByRole('button', { name: 'End subscription' }).click();
  await expect(page.getByText(/^Ends on /).first()).toBeVisible();
});

test('what the office gives back of an order is followed on the account page', async ({
  plain,
  payOnPhone,
  demo,
  browser,
}) => {
  await plain.goToCheckout('woocommerce');
  await payOnPhone(await plain.startPayment());
  await plain.expectPaid();
  const [order] = demo.plain.orders.paid();
  const staff = await browser.newContext({
    httpCredentials: { username: 'staff', password: demo.officePassword },
  });
  const office = await staff.newPage();
  await office.goto(`${demo.shopUrl}/office`);
  const row = office.getByRole('region', { name: `Order ${order?.reference}` });
  await row.getByRole('textbox').fill('5.00');
  await row.getByRole('button').click();
  await expect(row.getByText(/5\.00 USDT/)).toBeVisible();
  await staff.close();
  await plain.open('/account');
  await expect(plain.page.getByRole('heading', { name: 'Refund of 5.00 USDT' })).toBeVisible();
  await expect(plain.page.getByRole('group', { name: 'Refund' })).toContainText(
    `Order ${order?.reference}`,
  );
});
