import { expect, test } from 'vitest';
import { createPlainShops } from './createPlainShops.ts';

const origin = 'https://plain.test';
const proxyUrlOf = (merchant: string) => `https://shop.test/${merchant}/stablepay`;
const proxyUrl = proxyUrlOf('woocommerce');
const parts = [
  'more',
  'badge',
  'flow',
  'details',
  'dialog',
  'rehearsal',
  'account',
  'refund',
  'subscription',
  'locale-zh-CN',
];
const files = ['', ...parts.map((part) => `-${part}`)].map((name) => `stablepay${name}-9.9.9.js`);
const script = {
  version: '9.9.9',
  files: Object.fromEntries(files.map((file) => [file, 'void 0'])),
  integrity: Object.fromEntries(files.map((file) => [file, `sha384-${file}+/=`])),
};

const createStage = () => {
  const plain = createPlainShops({ origin, script, tokenSecret: 'Jm4vN8sQ2xTz6bWc9rYd' });
  const serve = plain.serveWith({
    proxyUrlOf,
    proxy: {
      orderToken: async ({ reference }) => `token-of-${reference}`,
      refunds: async () => [],
      subscriptionAccess: async () => undefined,
    },
    checkoutOrigins: ['https://pay.test'],
  });
  const send = (path: string, init: RequestInit = {}) =>
    serve(new Request(`${origin}${path}`, { redirect: 'manual', ...init }));
  /** A browser with a visitor's cookie. */
  const visit = async () => {
    const cookie = (await send('/shopify')).headers.get('set-cookie')?.split(';')[0] ?? '';
    return (path: string, form?: Record<string, string>, from = origin) =>
      send(path, {
        headers: { cookie, ...(form ? { origin: from } : {}) },
        ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
      });
  };
  return { plain, send, visit };
};

test('the page carries the tag as the README has it, and no script but its pinned files', async () => {
  const { visit } = createStage();
  const browse = await visit();
  await browse('/woocommerce/cart', { product: 'notebook' });
  const text = await (await browse('/woocommerce/checkout')).text();
  const scripts = [...text.matchAll(/<script\s+src="([^"]+)"\s+integrity="([^"]+)"/g)];
  expect(scripts.map(([, src, integrity]) => [src, integrity])).toEqual(
    ['-more', '-flow', '-details', '-rehearsal', ''].map((name) => [
      `/stablepay/stablepay${name}-9.9.9.js`,
      `sha384-stablepay${name}-9.9.9.js+/=`,
    ]),
  );
  expect(text.match(/<script/g)).toHaveLength(scripts.length);
  expect(text).toContain(`data-proxy="${proxyUrl}"`);
});

test.each(['woocommerce', 'woocommerce-blocks', 'shopyy'] as const)(
  '%s: inside of the tag is the way to the order, for when it is paid',
  async (shop) => {
    const { plain, visit } = createStage();
    const browse = await visit();
    const product = shop === 'shopyy' ? 'flask' : 'notebook';
    await browse(`/${shop}/cart`, { product });
    const text = await (await browse(`/${shop}/checkout`)).text();
    const [, path = ''] = /<a slot="paid" class="view-order" href="([^"]+)"/.exec(text) ?? [];
    const reference = path.split('/').at(-1) ?? '';
    plain.guest.onPaid({ reference, idempotencyKey: 'paid-1' });
    const order = await (await browse(path)).text();
    expect(order).toContain('data-state="paid"');
    expect(await (await browse(`/${shop}/cart`)).text()).toContain('class="empty"');
  },
);

test('T15 prices come from the shop, whatever a form adds', async () => {
  const { plain, visit } = createStage();
  const browse = await visit();
  await browse('/shopify/cart', { product: 'planter', price: '1', total: '1' });
  const placed = await browse('/shopify/orders', { payment: 'stablepay', total: '1' });
  const reference = placed.headers.get('location')?.split('/').at(-1) ?? '';
  expect(plain.orders.find(reference)?.total).toBe(4820);
});

test('looking at the checkout twice is one order, another cart another one', async () => {
  const { visit } = createStage();
  const browse = await visit();
  const referenceOf = async () => {
    const text = await (await browse('/shopyy/checkout')).text();
    return / reference="([^".]*)/.exec(text.replaceAll('\n', ' '))?.[1];
  };
  await browse('/shopyy/cart', { product: 'flask' });
  const first = await referenceOf();
  expect(first).toBeTruthy();
  await browse('/shopyy/cart', { product: 'flask' });
  expect(await referenceOf()).not.toBe(first);
});

test('each shop has its own merchant, and an order is known at that one only', async () => {
  const { plain, visit } = createStage();
  const browse = await visit();
  const { merchants, merchantOf } = plain.guest;
  expect(merchants.find(({ id }) => id === 'shoplazza')?.name).toBe('LUMORA');
  await browse('/shoplazza/cart', { product: 'lamp' });
  const placed = await browse('/shoplazza/orders', { payment: 'stablepay' });
  const reference = placed.headers.get('location')?.split('/').at(-1) ?? '';
  expect(merchantOf(reference)).toBe('shoplazza');
  expect(merchantOf('HD-00000-00000')).toBeUndefined();
  const text = await (await browse(`/shoplazza/pay/${reference}`)).text();
  expect(text).toContain(`data-proxy="${proxyUrlOf('shoplazza')}"`);
});

test('an unsigned reference is nobody’s order', async () => {
  const { plain, visit } = createStage();
  const browse = await visit();
  await browse('/shopify/cart', { product: 'can' });
  const placed = await browse('/shopify/orders', { payment: 'stablepay' });
  const reference = placed.headers.get('location')?.split('/').at(-1) ?? '';
  const request = new Request(proxyUrl);
  expect(await plain.guest.resolveOrder({ reference, request, signed: false })).toBeUndefined();
  expect(await plain.guest.resolveOrder({ reference, request, signed: true })).toMatchObject({
    amount: { minor: 3600, currency: 'USD' },
  });
});

test('a payment is fulfilled once, empties the cart, and foreign orders are left alone', async () => {
  const { plain, visit } = createStage();
  const browse = await visit();
  await browse('/shoplazza/cart', { product: 'lamp' });
  const placed = await browse('/shoplazza/orders', { payment: 'stablepay' });
  const reference = placed.headers.get('location')?.split('/').at(-1) ?? '';
  for (let times = 0; times < 2; times += 1) {
    plain.guest.onPaid({ reference, idempotencyKey: 'paid-1' });
  }
  plain.guest.onPaid({ reference: 'HD-00000-00000', idempotencyKey: 'paid-2' });
  expect(plain.orders.fulfilments()).toBe(1);
  expect(await (await browse('/shoplazza/cart')).text()).toContain('Your cart is empty.');
  expect(plain.guest.returnUrl(reference)).toBe(`${origin}/return/${reference}`);
  expect(plain.guest.returnUrl('HD-00000-00000')).toBeUndefined();
});

test('T20 a form of another origin changes nothing', async () => {
  const { visit } = createStage();
  const browse = await visit();
  const answer = await browse('/shopify/cart', { product: 'can' }, 'https://evil.test');
  expect(answer.status).toBe(403);
  expect(await (await browse('/shopify/cart')).text()).toContain('Your cart is empty.');
});

test.each([
  ['/nowhere', 404],
  ['/shopify/products/yacht', 404],
  ['/shopify/orders/PL-00000-00000', 404],
  ['/public/../package.json', 404],
  ['/public/%2e%2e/package.json', 404],
  ['/stablepay/integrity.json', 404],
  ['/marks/visa.svg', 404],
  ['/woocommerce/checkout', 303],
])('%s answers %i', async (path, status) => {
  expect((await createStage().send(path)).status).toBe(status);
});

test.each([{ quantity: '-1' }, { quantity: '1.5' }, { quantity: '99' }, { quantity: '' }])(
  'a quantity that is none (%o) changes nothing',
  async ({ quantity }) => {
    const browse = await createStage().visit();
    await browse('/shopify/cart', { product: 'can' });
    await browse('/shopify/cart/set', { product: 'can', quantity });
    expect(await (await browse('/shopify/cart')).text()).toContain('value="1"');
  },
);

test('a membership is signed for the visitor whose page it is; its price is the shop’s', async () => {
  const { plain, visit } = createStage();
  const referenceOf = async () => {
    const text = await (await (await visit())('/account')).text();
    return /<stablepay-subscription reference="([^"]*)"/.exec(text)?.[1] ?? '';
  };
  const signed = await referenceOf();
  const reference = /PAPER-CLUB-[a-f0-9]{24}/.exec(signed)?.[0] ?? '';
  expect(/PAPER-CLUB-[a-f0-9]{24}/.exec(await referenceOf())?.[0]).not.toBe(reference);
  const request = new Request(proxyUrl);
  expect(await plain.guest.resolvePlan({ reference, request, signed: false })).toBeUndefined();
  expect(await plain.guest.resolvePlan({ reference, request, signed: true })).toMatchObject({
    unitAmount: { minor: 900, currency: 'USD' },
    customer: reference.replace('PAPER-CLUB-', 'cust-'),
  });
});
