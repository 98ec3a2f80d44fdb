import { expect, test } from './stage/test.ts';

test('T19: another device follows by a link that may only look, also after a reload', async ({
  shop,
  newPhone,
  openOnPhone,
  control,
}) => {
  await shop.goToCheckout();
  const address = await shop.startPayment();
  await shop.page.getByRole('button', { name: 'Follow on another device' }).click();
  const link = await shop.page.getByRole('textbox', { name: /Open this address/ }).inputValue();
  const token = new URL(link).hash.split('.').slice(1).join('.');
  expect(token.length).toBeGreaterThan(20);

  const other = await newPhone();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(link);
  const paymentLink = other.getByRole('link', { name: /^Open payment page/ });
  await expect(paymentLink).toBeVisible();
  expect(new URL(other.url()).hash).toBe('');
  expect(asked.join(' ')).not.toContain(token);
  await expect(other.getByRole('button', { name: 'Cancel payment' })).toHaveCount(0);
  await expect(shop.cancelButton).toBeVisible();
  await other.reload();
  await expect(paymentLink).toBeVisible();

  await (await openOnPhone(address)).pay();
  await expect(other.locator('.sp-checkout')).toHaveAttribute('data-phase', 'paid');
  await shop.expectPaid();
  expect(await control.sessions()).toHaveLength(1);
});
