import { EmbedPage } from './stage/EmbedPage.ts';
import { expect, test } from './stage/test.ts';
import { toPage } from './stage/toPage.ts';

const native = (value: string, more = '') =>
  `<label><input type="radio" name="p" value="${value}" ${more}>${value}</label>`;
const toForm = (body: string) => `<form id="f" action="/sent">${body}<button>Order</button></form>`;
const row = (more = '') => `<stablepay-option name="p" value="sp" ${more}></stablepay-option>`;

/** What a form of the group would send. */
const chosen = () =>
  new FormData(document.querySelector<HTMLFormElement>('#f') ?? undefined).get('p');

test('a required row keeps its form from being sent, like a native radio, and has the focus then', async ({
  page,
  host,
  tag,
}) => {
  host.serve('/sent', { html: toPage('Sent') });
  host.serve('/', { html: toPage(tag + toForm(native('card') + row('required'))) });
  await page.goto(host.origin);
  const state = () =>
    page.evaluate(() => {
      const probe = Object.assign(document.createElement('input'), {
        type: 'radio',
        name: 'x',
        required: true,
      });
      const element = document.querySelector('stablepay-option');
      return {
        valid: element?.checkValidity(),
        missing: element?.validity.valueMissing,
        // In the language of the browser, as for every other field of the page.
        says: element?.validationMessage === probe.validationMessage,
        form: document.querySelector<HTMLFormElement>('#f')?.matches(':invalid'),
      };
    });
  await page.waitForFunction(
    () => document.querySelector('stablepay-option')?.checkValidity?.() === false,
  );
  expect(await state()).toEqual({ valid: false, missing: true, says: true, form: true });
  await page.getByRole('button', { name: 'Order' }).click();
  const { radio } = new EmbedPage(page);
  await expect(radio).toBeFocused();
  expect(new URL(page.url()).pathname).toBe('/');

  await page.getByRole('radio', { name: 'card' }).check();
  expect(await state()).toEqual({ valid: true, missing: false, says: false, form: false });
  await radio.check();
  expect(await state()).toEqual({ valid: true, missing: false, says: false, form: false });
  await page.evaluate(() => document.querySelector<HTMLFormElement>('#f')?.reset());
  expect(await state()).toMatchObject({ valid: false, form: true });
  // Chosen by a script, of which no event tells.
  await page.evaluate(() => {
    const [first] = document.querySelectorAll<HTMLInputElement>('#f input');
    if (first) first.checked = true;
  });
  await page.getByRole('button', { name: 'Order' }).click();
  await expect(page.getByText('Sent')).toBeVisible();
  expect(new URL(page.url()).search).toBe('?p=card');
});

test('a form whose own radios are required can be sent with ours, and they are required again afterwards', async ({
  page,
  host,
  tag,
}) => {
  host.serve('/sent', { html: toPage('Sent') });
  host.serve('/', { html: toPage(tag + toForm(native('card', 'required') + row())) });
  await page.goto(host.origin);
  await page.waitForFunction(
    () => 'validity' in (document.querySelector('stablepay-option') ?? {}),
  );
  const { radio } = new EmbedPage(page);
  const card = page.getByRole('radio', { name: 'card' });
  await radio.check();
  await expect(card).not.toHaveAttribute('required');
  await card.check();
  await expect(card).toHaveAttribute('required');
  await radio.check();
  await page.evaluate(() => {
    const element = document.querySelector('stablepay-option');
    Object.assign(window, { element });
    element?.remove();
  });
  await expect(card).toHaveAttribute('required');
  await page.evaluate(() => {
    const { element } = window as unknown as { element: HTMLElement };
    document.querySelector('#f')?.prepend(element);
  });
  await radio.check();
  await page.getByRole('button', { name: 'Order' }).click();
  await expect(page.getByText('Sent')).toBeVisible();
  expect(new URL(page.url()).search).toBe('?p=sp');
});

test('arrow keys go through native radios and rows as through one group', async ({
  page,
  host,
  tag,
}) => {
  const body =
    native('a') +
    row() +
    native('off', 'disabled') +
    native('b') +
    native('other').replace('"p"', '"q"');
  host.serve('/', { html: toPage(tag + toForm(body)) });
  await page.goto(host.origin);
  await page.waitForFunction(
    () => 'validity' in (document.querySelector('stablepay-option') ?? {}),
  );
  const { radio } = new EmbedPage(page);
  await page.getByRole('radio', { name: 'a', exact: true }).check();
  const walk: (FormDataEntryValue | null)[] = [];
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(key);
    walk.push(await page.evaluate(chosen));
  }
  expect(walk).toEqual(['sp', 'b', 'a', 'b', 'sp', 'a']);
  await page.keyboard.press('ArrowDown');
  await expect(radio).toBeFocused();
  await expect(radio).toBeChecked();
});

test('arrow keys on a button of the row choose nothing', async ({ page, host, tag }) => {
  host.serve('/', { html: toPage(tag + toForm(native('a') + row('checked'))) });
  await page.goto(host.origin);
  await page.getByRole('button', { name: 'What is this?' }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(chosen)).toBe('sp');
});

test('a disabled fieldset disables the row and sends nothing of it', async ({
  page,
  host,
  tag,
}) => {
  const body = `<fieldset disabled>${native('card')}${row('checked')}</fieldset>`;
  host.serve('/', { html: toPage(tag + toForm(body)) });
  await page.goto(host.origin);
  const { radio } = new EmbedPage(page);
  await expect(radio).toBeDisabled();
  await expect(page.locator('.sp-option')).toHaveAttribute('data-disabled', '');
  expect(await page.evaluate(chosen)).toBeNull();
  await page.evaluate(() => document.querySelector('fieldset')?.removeAttribute('disabled'));
  await expect(radio).toBeEnabled();
  expect(await page.evaluate(chosen)).toBe('sp');
  await page.evaluate(() =>
    document.querySelector('stablepay-option')?.setAttribute('disabled', ''),
  );
  await expect(radio).toBeDisabled();
});

test('coming back to the page finds the choice that was made', async ({ page, host, tag }) => {
  host.serve('/next', { html: toPage('Next') });
  host.serve('/', {
    html: toPage(tag.replace(' async', '') + toForm(native('card', 'checked') + row())),
  });
  await page.goto(host.origin);
  const { radio } = new EmbedPage(page);
  await radio.check();
  await page.goto(`${host.origin}/next`);
  await page.goBack();
  await expect(radio).toBeChecked();
  expect(await page.evaluate(chosen)).toBe('sp');
});

test('every attribute is a property, also one that was set before the script arrived', async ({
  page,
  host,
  tag,
}) => {
  host.serve('/early.js', {
    html: `Object.assign(document.querySelector('stablepay-checkout'), { reference: 'ORD-5', merchantName: 'Early' });`,
    headers: { 'Content-Type': 'text/javascript' },
  });
  host.serve('/', {
    html: toPage(
      `<stablepay-checkout name="p"></stablepay-checkout><script src="/early.js"></script>${tag}`,
    ),
  });
  await page.goto(host.origin);
  const element = page.locator('stablepay-checkout');
  await expect(element).toHaveAttribute('reference', 'ORD-5');
  await expect(element).toHaveAttribute('merchant-name', 'Early');
  await page.evaluate(() => {
    const found = document.querySelector('stablepay-checkout');
    if (found)
      Object.assign(found, { amount: '12.00', currency: 'USD', required: true, frame: null });
  });
  await expect(element).toHaveAttribute('required', '');
  await new EmbedPage(page).radio.check();
  await expect(page.getByText('You pay 12.00 USDT or USDC')).toBeVisible();
  expect(
    await page.evaluate(() => {
      const found = document.querySelector('stablepay-checkout');
      return [found?.amount, found?.theme, found?.required, found?.merchantName];
    }),
  ).toEqual(['12.00', '', true, 'Early']);
});

test('a row the page hides is hidden, before and after its chunk has taken over', async ({
  page,
  host,
  tag,
}) => {
  host.serve('/', { html: toPage(tag + row('hidden')) });
  await page.goto(host.origin);
  const element = page.locator('stablepay-option');
  await expect(element.locator('input')).toHaveCount(1);
  await expect(element).toBeHidden();
  await element.evaluate((one) => Object.assign(one, { checked: true }));
  await expect(element.locator('.sp-panel')).toHaveCount(1);
  await expect(element).toBeHidden();
  await element.evaluate((one) => one.removeAttribute('hidden'));
  await expect(element).toBeVisible();
});
