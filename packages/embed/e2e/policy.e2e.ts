import { EmbedPage } from './stage/EmbedPage.ts';
import { expect, test } from './stage/test.ts';
import { toCheckout, toPage } from './stage/toPage.ts';

test('T33: works under the strictest policy without a report, isolated from other origins', async ({
  page,
  host,
  tag,
}) => {
  const integrity = host.script.integrity[host.scriptName];
  const policy = [
    "default-src 'none'",
    `script-src 'self' '${integrity}'`,
    "style-src 'self'",
    "connect-src 'self'",
    'img-src data:',
    `form-action 'self' ${new URL(host.sandboxUrl).origin}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    'report-uri /reports',
  ].join('; ');
  host.serve('/', {
    html: toPage(
      `${tag}${toCheckout()}<stablepay-option name="payment"></stablepay-option><stablepay-badge></stablepay-badge>`,
    ),
    headers: {
      'Content-Security-Policy': policy,
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  });
  await page.goto(host.origin);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  const shop = new EmbedPage(page);
  await shop.radio.last().check();
  await shop.radio.first().check();
  await shop.payButton.click();
  await expect(page.getByRole('link', { name: /Open payment page/ })).toBeVisible();
  await expect(page.getByText('We also accept')).toBeVisible();
  await page.waitForTimeout(300);
  expect(host.requests.filter((one) => one.startsWith('REPORT'))).toEqual([]);
  expect(host.requests).toContain('POST /api/stablepay/sessions');
});

test('talks to nobody but the page and its proxy, keeps what is documented, and no cookie', async ({
  page,
  host,
  tag,
}) => {
  const hosts = new Set<string>();
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).origin);
  });
  host.serve('/', { html: toPage(tag + toCheckout()) });
  await page.goto(host.origin);
  const shop = new EmbedPage(page);
  await shop.pay(await shop.start());
  await shop.expectPaid();
  expect([...hosts]).toEqual([host.origin]);
  const kept = await page.evaluate(() => ({
    local: Object.keys(localStorage).toSorted(),
    session: Object.keys(sessionStorage),
    cookie: document['cookie'],
  }));
  expect(kept.local).toEqual(['stablepay:index', 'stablepay:session:/api/stablepay:ORD-1']);
  expect(kept.session).toEqual([]);
  expect(kept.cookie).toBe('');
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual([]);
});

test('T52: puts one name on window and changes no prototype', async ({ page, host, tag }) => {
  const body = toCheckout();
  host.serve('/without', { html: toPage(body) });
  host.serve('/', { html: toPage(tag + body) });
  const look = () => {
    const own = (value: object) =>
      Object.getOwnPropertyNames(value).map((name) => {
        const { value: held, get } = Object.getOwnPropertyDescriptor(value, name) ?? {};
        return `${name} ${String(held ?? get).slice(0, 60)}`;
      });
    return {
      names: Object.getOwnPropertyNames(window).toSorted(),
      prototypes: [Array, Object, String, Promise, Event, HTMLElement, Element, Node, Function]
        .flatMap(({ prototype }) => own(prototype as object))
        .toSorted(),
    };
  };
  await page.goto(`${host.origin}/without`);
  const before = await page.evaluate(look);
  await page.goto(host.origin);
  const shop = new EmbedPage(page);
  await shop.start();
  const after = await page.evaluate(look);
  expect(after.names.filter((name) => !before.names.includes(name))).toEqual(['StablePay']);
  expect(after.prototypes).toEqual(before.prototypes);
});
