import { EmbedPage } from './stage/EmbedPage.ts';
import { expect, test } from './stage/test.ts';
import { toPage } from './stage/toPage.ts';

test('works inside a modal dialog that keeps the focus, and inside a shadow root', async ({
  page,
  host,
  tag,
}) => {
  host.serve('/', {
    html: toPage(`${tag}<div id="host"></div><div id="outside" inert>Page</div>`),
  });
  await page.goto(host.origin);
  await page.evaluate(() => {
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.setAttribute('aria-modal', 'true');
    dialog.tabIndex = -1;
    const element = document.createElement('stablepay-checkout');
    element.setAttribute('name', 'payment');
    element.setAttribute('reference', 'ORD-1');
    dialog.append(element);
    root?.append(dialog);
    // As focus scopes do: whatever leaves the dialog is brought back.
    document.addEventListener('focusin', ({ target }) => {
      if (target !== document.querySelector('#host')) dialog.focus();
    });
  });
  const shop = new EmbedPage(page);
  await shop.radio.focus();
  await page.keyboard.press('Space');
  await expect(shop.payButton).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(shop.payButton).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /Open payment page/ })).toBeVisible();
});

test('in a dialog that hears Escape at the document, Escape closes the large QR code only', async ({
  page,
  host,
  tag,
}) => {
  host.serve('/', {
    html: toPage(`${tag}<main aria-hidden="true" inert>Page</main><div id="dialog"></div>`),
  });
  await page.goto(host.origin);
  await page.evaluate(() => {
    const dialog = document.querySelector<HTMLElement>('#dialog');
    const element = document.createElement('stablepay-checkout');
    element.setAttribute('name', 'payment');
    element.setAttribute('reference', 'ORD-1');
    dialog?.append(element);
    dialog?.setAttribute('role', 'dialog');
    dialog?.setAttribute('tabindex', '-1');
    // As Radix does.
    const close = ({ key }: KeyboardEvent) => key === 'Escape' && dialog?.remove();
    document.addEventListener('keydown', close, { capture: true });
    document.addEventListener('focusin', ({ target }) => {
      if (!dialog?.contains(target as Node)) dialog?.focus();
    });
  });
  await new EmbedPage(page).start();
  const large = page.locator('dialog.sp-large');
  await page.getByRole('button', { name: 'Enlarge the QR code' }).click();
  await expect(large).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(large).toBeHidden();
  await expect(page.getByRole('link', { name: /Open payment page/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('stablepay-checkout')).toHaveCount(0);
});
