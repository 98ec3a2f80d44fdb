import { EmbedPage } from './stage/EmbedPage.ts';
import { expect, test } from './stage/test.ts';
import { toCheckout, toPage } from './stage/toPage.ts';

const script = (code: string) => ({ html: code, headers: { 'Content-Type': 'text/javascript' } });

/** What a page may have done before the tag, each by itself. */
const patches: Readonly<Record<string, string>> = {
  'Prototype.js, whose arrays write themselves as JSON': `
    Array.prototype.toJSON = function () { return JSON.stringify(String(this)); };
    Object.prototype.extra = function () {};
    Array.prototype.extra = function () {};`,
  'frozen built-ins': `
    for (const one of [Object, Array, Function, String, Promise, Error, Map, Set, RegExp]) Object.freeze(one.prototype);`,
  'no randomUUID, no idle callback, no structuredClone': `
    delete Crypto.prototype.randomUUID; crypto.randomUUID = undefined;
    window.requestIdleCallback = undefined; window.structuredClone = undefined;`,
  'storage that throws': `
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });`,
  'names on window that are ours by the look of it': `
    window.name = 'x'; window.sp = 1; window.checkout = {}; window.h = 1; window.React = { createElement: null };`,
};

for (const [name, patch] of Object.entries(patches)) {
  test(`T52: pays on a page with ${name}`, async ({ page, host, tag }) => {
    host.serve('/patch.js', script(patch));
    host.serve('/', { html: toPage(`<script src="/patch.js"></script>${tag}${toCheckout()}`) });
    await page.goto(host.origin);
    const shop = new EmbedPage(page);
    await shop.pay(await shop.start());
    await shop.expectPaid();
  });
}

const storms: Readonly<Record<string, string>> = {
  'a reset of everything': `* { all: revert; } *, *::before { all: unset !important; }`,
  'an !important storm': `* { color: red !important; background: lime !important; font: 30px/3 cursive !important; padding: 40px !important; display: inline !important; opacity: 0.3 !important; position: static !important; }
    button { display: none !important; } input { visibility: hidden !important; appearance: auto !important; } svg { display: none !important; }`,
};

for (const [name, css] of Object.entries(storms)) {
  test(`T52: stays itself under ${name}`, async ({ page, host, tag }) => {
    const plain = '<style>stablepay-checkout { display: block; }</style>';
    const look = async () => {
      const shop = new EmbedPage(page);
      await shop.radio.check();
      await expect(shop.payButton).toBeVisible();
      return page.locator('stablepay-checkout').evaluate((element) => {
        const root = element.shadowRoot;
        const of = (selector: string) => {
          const found = root?.querySelector(selector);
          if (!found) return undefined;
          const { display, padding, position, appearance, visibility } = getComputedStyle(found);
          return { display, padding, position, appearance, visibility };
        };
        return ['.sp-option__row', '.sp-option__radio', '.sp-mark', '.sp-button'].map(of);
      });
    };
    host.serve('/plain', { html: toPage(plain + tag + toCheckout()) });
    host.serve('/', { html: toPage(`<style>${css}</style>${tag}${toCheckout()}`) });
    await page.goto(`${host.origin}/plain`);
    const before = await look();
    await page.goto(host.origin);
    expect(await look()).toEqual(before);
  });
}

test('T52: follows a page that replaces its body and its head, as Turbo and PJAX do', async ({
  page,
  host,
  tag,
}) => {
  host.serve('/', { html: toPage(tag + toCheckout()) });
  await page.goto(host.origin);
  const shop = new EmbedPage(page);
  const address = await shop.start();
  await page.evaluate(() => {
    document.head.replaceChildren();
    document.body.replaceChildren('Another page');
  });
  await expect(page.getByText('Another page')).toBeVisible();
  await page.evaluate(() => {
    const element = document.createElement('stablepay-checkout');
    element.setAttribute('name', 'payment');
    element.setAttribute('reference', 'ORD-1');
    document.body.replaceChildren(element);
  });
  await expect(page.getByRole('link', { name: /Open payment page/ })).toHaveAttribute(
    'href',
    address,
  );
});

test('T51: pays in a frame without storage', async ({ page, host, tag }) => {
  host.serve('/inner', {
    html: toPage(tag.replace('src="/', `src="${host.origin}/`) + toCheckout()),
  });
  host.serve('/', {
    html: toPage('<iframe src="/inner" style="width:600px;height:700px"></iframe>'),
  });
  await page.addInitScript(() => {
    if (window.top === window) return;
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(host.origin);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('radio', { name: 'USDT or USDC stablecoin payment' }).check();
  await frame.getByRole('button', { name: 'Pay with USDT or USDC' }).click();
  await expect(frame.getByRole('link', { name: /Open payment page/ })).toBeVisible();
});

test('T30: believes no message of the page and no event that somebody else makes', async ({
  page,
  host,
  tag,
}) => {
  host.serve('/', { html: toPage(tag + toCheckout()) });
  await page.goto(host.origin);
  const shop = new EmbedPage(page);
  await shop.start();
  await page.evaluate(() => {
    for (const data of [
      { type: 'stablepay:paid', status: 'paid' },
      'paid',
      { event: 'payment.completed' },
    ]) {
      window.postMessage(data, '*');
    }
    document
      .querySelector('stablepay-checkout')
      ?.dispatchEvent(new Event('stablepay:paid', { bubbles: true }));
    window.dispatchEvent(
      new StorageEvent('storage', {
        key: 'stablepay:session:/api/stablepay:ORD-1',
        newValue: '{"paid":true}',
      }),
    );
  });
  await page.waitForTimeout(1_000);
  await expect(page.getByRole('heading', { name: 'Paid' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /Open payment page/ })).toBeVisible();
  expect(host.paid).toEqual([]);
});

test("a page that took our elements' names keeps them, and nothing throws", async ({
  page,
  host,
  tag,
}) => {
  host.serve(
    '/taken.js',
    script(`
    customElements.define('stablepay-checkout', class extends HTMLElement { connectedCallback() { this.textContent = 'Mine'; } });
    customElements.define('stablepay-badge', class extends HTMLElement {});`),
  );
  host.serve('/', {
    html: toPage(
      `<script src="/taken.js"></script>${tag}<stablepay-checkout></stablepay-checkout><stablepay-option name="p"></stablepay-option>`,
    ),
  });
  await page.goto(host.origin);
  await expect(page.getByText('Mine')).toBeVisible();
  await expect(new EmbedPage(page).radio).toBeVisible();
});

for (const [what, intercept, text] of [
  ['a proxy that answers HTML', '<!doctype html><title>Login</title>', 'charged'],
] as const) {
  test(`says what happened with ${what}`, async ({ page, host, tag, faults }) => {
    faults.expect(/404|Failed to load/);
    host.serve('/html/sessions', { html: intercept });
    host.serve('/html/config', { html: intercept });
    host.serve('/', { html: toPage(tag.replace('/api/stablepay', '/html') + toCheckout()) });
    await page.goto(host.origin);
    const shop = new EmbedPage(page);
    await shop.radio.check();
    await shop.payButton.click();
    await expect(page.getByText(text).first()).toBeVisible({ timeout: 20_000 });
  });
}

test('without a proxy, or with a wrong one, it is an option and nothing throws', async ({
  page,
  host,
  tag,
}) => {
  const bare = tag.replace(' data-proxy="/api/stablepay"', '');
  for (const attributes of [
    'reference="ORD-1"',
    'reference="ORD-1" proxy="javascript:alert(1)"',
    'proxy="/api/stablepay"',
    'reference="" proxy="/api/stablepay" amount="4,20" currency="XXX" theme="pink" frame="9" locale="%%"',
  ]) {
    host.serve('/', { html: toPage(bare + toCheckout(attributes)) });
    await page.goto(host.origin);
    const shop = new EmbedPage(page);
    await shop.radio.check();
    await expect(page.getByRole('button', { name: 'What is this?' })).toBeVisible();
    await expect(shop.payButton).toHaveCount(0);
  }
});

test('says on the console what is wrong, where a developer asked for it and nowhere else', async ({
  page,
  host,
  tag,
  faults,
}) => {
  faults.expect(/<stablepay-checkout>/);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const body = toCheckout('reference="ORD-1" theme="pink" refrence="x"');
  host.serve('/', { html: toPage(tag + body) });
  host.serve('/debug', { html: toPage(tag.replace('data-proxy', 'data-debug data-proxy') + body) });
  await page.goto(host.origin);
  await new EmbedPage(page).radio.check();
  await expect(new EmbedPage(page).payButton).toBeVisible();
  expect(said).toEqual([]);
  await page.goto(`${host.origin}/debug`);
  await expect.poll(() => said.length).toBeGreaterThan(1);
  expect(said.join('\n')).toContain('theme="pink" must be one of auto, light, dark');
  expect(said.join('\n')).toContain('there is no attribute refrence');
});
