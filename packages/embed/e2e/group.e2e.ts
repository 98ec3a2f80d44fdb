import { EmbedPage } from './stage/EmbedPage.ts';
import { expect, test } from './stage/test.ts';
import { toPage } from './stage/toPage.ts';

const form = `<form id="a"><label><input type="radio" name="payment" value="card" checked>Card</label>
  <stablepay-option name="payment" value="sp"></stablepay-option>
  <label><input type="radio" name="shipping" value="post" checked>Post</label></form>
  <form id="b"><label><input type="radio" name="payment" value="other" checked>Other form</label></form>`;

test('is a radio of its form among native ones', async ({ page, host, tag }) => {
  host.serve('/', { html: toPage(tag + form) });
  await page.goto(host.origin);
  const { radio } = new EmbedPage(page);
  const sent = () =>
    page.evaluate(() => {
      const data = new FormData(document.querySelector<HTMLFormElement>('#a') ?? undefined);
      return data.getAll('payment');
    });
  await expect(radio).not.toBeChecked();
  expect(await sent()).toEqual(['card']);
  await radio.check();
  expect(await sent()).toEqual(['sp']);
  await expect(page.getByRole('radio', { name: 'Card' })).not.toBeChecked();
  await expect(page.getByRole('radio', { name: 'Other form' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Post' })).toBeChecked();
  await page.getByRole('radio', { name: 'Card' }).check();
  await expect(radio).not.toBeChecked();
  expect(await sent()).toEqual(['card']);
  await radio.check();
  await page.evaluate(() => document.querySelector<HTMLFormElement>('#a')?.reset());
  await expect(radio).not.toBeChecked();
  await expect(page.getByRole('radio', { name: 'Card' })).toBeChecked();
});

test('tells what was chosen as a native radio does, once', async ({ page, host, tag }) => {
  host.serve('/', { html: toPage(tag + form) });
  await page.goto(host.origin);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const type of ['input', 'change']) {
      document.querySelector('#a')?.addEventListener(type, ({ target }) => {
        const { value, checked } = target as HTMLInputElement;
        seen.push(`${type} ${value} ${checked}`);
      });
    }
  });
  const { radio } = new EmbedPage(page);
  await radio.check();
  await page.getByText('Pay from a crypto wallet').click();
  await expect(page.getByRole('button', { name: 'What is this?' })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
    'input sp true',
    'change sp true',
  ]);
});

test('two of ours are one group, and focus stays when the chunk takes over', async ({
  page,
  host,
  tag,
}) => {
  host.serve('/', {
    html: toPage(
      `${tag}<stablepay-option name="p" value="1"></stablepay-option><stablepay-checkout name="p" value="2" reference="ORD-1"></stablepay-checkout>`,
    ),
  });
  await page.goto(host.origin);
  const { radio } = new EmbedPage(page);
  await radio.first().focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'What is this?' })).toBeVisible();
  await expect(radio.first()).toBeFocused();
  await radio.last().focus();
  await page.keyboard.press('Space');
  await expect(new EmbedPage(page).payButton).toBeVisible();
  await expect(radio.last()).toBeFocused();
  await expect(radio.first()).not.toBeChecked();
});

test('an option that is disabled can not be chosen and says why', async ({ page, host, tag }) => {
  host.serve('/', {
    html: toPage(
      `${tag}<stablepay-option name="p" disabled-reason="Not for orders under 5.00"></stablepay-option>`,
    ),
  });
  await page.goto(host.origin);
  const { radio } = new EmbedPage(page);
  await expect(radio).toBeDisabled();
  await expect(page.getByText('Not for orders under 5.00')).toBeVisible();
});
