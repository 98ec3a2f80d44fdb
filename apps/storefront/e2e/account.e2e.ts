import { findBarriers } from './stage/findBarriers.ts';
import { expect, test } from './stage/test.ts';

test('joins the club, sees it active, and ends it at the end of the period', async ({
  shop,
  openOnPhone,
}) => {
  const { page } = shop;
  await shop.open();
  await page.getByRole('link', { name: 'Halden Club' }).click();
  await expect(page.getByText('$9.00 per month', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Continue to authorize' }).click();
  const phone = await openOnPhone(await shop.readCode());
  await phone.page.locator('#act-authorise').click();

  const card = page.getByRole('group', { name: 'Subscription' });
  await expect(card).toHaveAttribute('data-state', 'active', { timeout: 15_000 });
  const payments = page.getByRole('group', { name: 'Payments' });
  await expect(payments.getByRole('cell', { name: '$9.00' })).toBeVisible();

  await page.reload();
  await expect(card.locator('.sp-account__text')).toHaveText(/^Next charge: \$9\.00 on /);
  await card.getByRole('button', { name: 'Cancel subscription' }).click();
  await expect(card.getByRole('radio', { name: 'At the end of the paid period' })).toBeChecked();
  await card.getByRole('button', { name: 'End subscription' }).click();
  await expect(card.locator('.sp-account__summary .sp-account__text')).toHaveText(/^Ends on /);
  expect(await findBarriers(page)).toEqual([]);
});

test('gives back a part and then the rest; the order’s page follows both to their end', async ({
  shop,
  openOnPhone,
  browser,
  control,
  demo,
}) => {
  const reference = await shop.goToCheckout();
  const phone = await openOnPhone(await shop.startPayment());
  await phone.pay();
  await shop.expectPaid();

  const staff = await browser.newContext({
    httpCredentials: { username: 'staff', password: demo.officePassword },
  });
  const office = await staff.newPage();
  await office.goto(`${demo.shopUrl}/office`);
  const row = office.getByRole('region', { name: `Order ${reference}` });
  const button = row.getByRole('button', { name: `Refund ${reference}` });
  // Everything is never given back by leaving a field empty.
  await button.click();
  await expect(office.getByRole('alert')).toContainText('All that is left');
  await row.getByRole('textbox').fill('10.00');
  await button.click();
  await expect(row.getByText(/10\.00 USDT, processing/)).toBeVisible();
  const { page } = shop;
  await page.reload();
  await expect(page.getByRole('heading', { name: 'partly refunded' })).toBeVisible();
  // Somebody else looks at the same order, and acts later.
  const late = await staff.newPage();
  await late.goto(`${demo.shopUrl}/office`);
  await row.getByRole('checkbox').check();
  await button.click();
  await expect(row.getByRole('listitem')).toHaveCount(2);
  await expect(row).toContainText('given back in full');
  await expect(button).toHaveCount(0);
  // Nothing is left now, and the server says so, whatever is clicked.
  await late.getByRole('textbox').fill('1.00');
  await late.getByRole('button', { name: `Refund ${reference}` }).click();
  await expect(late.getByRole('alert')).not.toContainText('[');
  await expect(late.getByRole('alert')).toBeVisible();
  await staff.close();

  // The sandbox takes a quarter of a minute for a refund; nobody has to wait for that here.
  await control.moveClock(20_000);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your order is refunded' })).toBeVisible();
  const refunds = page.getByRole('group', { name: 'Refund', exact: true });
  await expect(refunds).toHaveCount(2);
  await expect(page.getByRole('heading', { name: 'Refund of 10.00 USDT' })).toBeVisible();
  await expect(refunds.first()).toHaveAttribute('data-state', 'completed', { timeout: 60_000 });
  await expect(refunds.last()).toHaveAttribute('data-state', 'completed', { timeout: 60_000 });
  expect(await findBarriers(page)).toEqual([]);
});

test('the office is shut without its password, and to other sites with it', async ({
  demo,
  request,
}) => {
  const office = `${demo.shopUrl}/office`;
  expect((await request.get(office)).status()).toBe(401);
  const token = (password: string) => `Basic ${Buffer.from(`x:${password}`).toString('base64')}`;
  const wrong = await request.get(office, { headers: { authorization: token('wrong') } });
  expect(wrong.status()).toBe(401);
  const authorization = token(demo.officePassword);
  expect((await request.get(office, { headers: { authorization } })).status()).toBe(200);
  const forged = await request.post(`${office}/refunds`, {
    headers: { authorization, origin: 'https://evil.example' },
    form: { reference: 'HD-00000-00000', key: 'a', amount: '1.00' },
  });
  expect(forged.status()).toBe(403);
});
