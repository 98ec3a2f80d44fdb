import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { findShop } from '../../shops/shops.ts';
import type { Shop } from '../../shops/Shop.ts';
import type { PlainCarts } from '../carts/createPlainCarts.ts';
import type { PlainOrder } from '../orders/createPlainOrders.ts';
import { pagesOf } from '../platforms/pagesOf.ts';
import type { Html } from './Html.ts';
import type { PageTools, Visit } from './PageTools.ts';
import { priceOf } from './priceOf.ts';
import { renderLayout } from './renderLayout.ts';
import { renderOrder, renderPay } from './renderOrder.ts';
import { paymentFiles, renderTag } from './renderTag.ts';
import type { ShopRoom } from './ShopPage.ts';
import { sumOf } from './sumOf.ts';

/** One field of a form; a file, or nothing, is the empty text. */
const readField = async (request: Request, name: string): Promise<string> => {
  const value = (await request.clone().formData()).get(name);
  return typeof value === 'string' ? value : '';
};

/** Where a shopper goes on to once the order is paid, as each platform does. */
const viewOrderOf = ({ id, words }: Shop, { reference }: PlainOrder) => ({
  href: `/${id}/orders/${reference}`,
  text: words.viewOrder,
});

/** Product, cart, checkout and order of every shop. */
export function createShopRoutes({
  orders,
  carts,
  tagOf,
  checkoutOf,
}: PageTools & { carts: PlainCarts }): Hono<Visit> {
  const routes = new Hono<Visit>();

  const roomOf = (shop: Shop, visitor: string): ShopRoom => ({
    shop,
    cartCount: carts.lines(visitor, shop).reduce((sum, { quantity }) => sum + quantity, 0),
    price: priceOf(shop),
  });
  const show = ({
    context,
    room,
    title,
    content,
    note,
    files = paymentFiles,
    framed = true,
  }: {
    context: Context<Visit>;
    room: ShopRoom;
    title: string;
    content: Html;
    note: 'own' | 'hosted';
    /** Of the tag, for what stands on the page. */
    files?: readonly string[] | undefined;
    framed?: boolean | undefined;
  }) => {
    const { shop } = room;
    const spoken = shop.lang === 'en' ? [] : [`locale-${shop.lang}`];
    const body = framed ? pagesOf[shop.id].frame(room, content) : content;
    const kinds = {
      own: html`<b>${shop.platform}</b>: a page of the shop’s own. It carries the tag.`,
      hosted: html`<b>${shop.platform}</b>: mock-up of the hosted checkout. It takes no foreign tag;
        only label and icons are ours.`,
    };
    return context.html(
      renderLayout({
        lang: shop.lang,
        title: `${title} · ${shop.name}`,
        styles: shop.styles,
        tokens: shop.id,
        className: `${shop.id} ${note}`,
        note: kinds[note],
        body:
          note === 'own'
            ? html`${body}${renderTag({ tag: tagOf(shop.id), theme: 'light', files: [...spoken, ...files] })}`
            : body,
      }),
    );
  };
  const badge = html`<stablepay-badge></stablepay-badge>`;
  const badgeFiles = ['badge'];

  for (const path of ['/:shop', '/:shop/products/:product'] as const) {
    routes.get(path, (context) => {
      const shop = findShop(context.req.param('shop'));
      const wanted: string | undefined = context.req.param('product');
      const product = wanted ? shop?.products.find(({ id }) => id === wanted) : shop?.products[0];
      if (!shop || !product) return context.notFound();
      const room = roomOf(shop, context.get('visitor'));
      const content = pagesOf[shop.id].product(room, { product, badge });
      return show({ context, room, title: product.name, content, note: 'own', files: badgeFiles });
    });
  }
  routes.get('/:shop/', (context) => context.redirect(`/${context.req.param('shop')}`, 303));

  routes.post('/:shop/cart', async (context) => {
    const shop = findShop(context.req.param('shop'));
    if (!shop) return context.notFound();
    const visitor = context.get('visitor');
    const product = await readField(context.req.raw, 'product');
    const quantity = carts.quantity({ visitor, shop, product }) + 1;
    carts.set({ visitor, shop, product, quantity });
    return context.redirect(`/${shop.id}/cart`, 303);
  });
  routes.post('/:shop/cart/set', async (context) => {
    const shop = findShop(context.req.param('shop'));
    if (!shop) return context.notFound();
    const product = await readField(context.req.raw, 'product');
    const quantity = await readField(context.req.raw, 'quantity');
    if (/^\d$/.test(quantity)) {
      carts.set({ visitor: context.get('visitor'), shop, product, quantity: Number(quantity) });
    }
    return context.redirect(`/${shop.id}/cart`, 303);
  });

  routes.get('/:shop/cart', (context) => {
    const shop = findShop(context.req.param('shop'));
    if (!shop) return context.notFound();
    const visitor = context.get('visitor');
    const room = roomOf(shop, visitor);
    const lines = carts.lines(visitor, shop);
    const content =
      lines.length === 0
        ? html`<h1 class="empty">${shop.words.empty}</h1>`
        : pagesOf[shop.id].cart(room, { lines, badge });
    return show({ context, room, title: shop.words.cart, content, note: 'own', files: badgeFiles });
  });

  const placeOrder = (visitor: string, shop: Shop) =>
    orders.place({
      visitor,
      shop: shop.id,
      currency: shop.currency,
      lines: carts.lines(visitor, shop).map(({ name, price, quantity }) => ({
        name,
        price,
        quantity,
      })),
    });

  routes.get('/:shop/checkout', async (context) => {
    const shop = findShop(context.req.param('shop'));
    if (!shop) return context.notFound();
    const visitor = context.get('visitor');
    const lines = carts.lines(visitor, shop);
    if (lines.length === 0) return context.redirect(`/${shop.id}/cart`, 303);
    const room = roomOf(shop, visitor);
    const pages = pagesOf[shop.id];
    const notice = context.req.query('other') === undefined ? '' : shop.words.otherNotice;
    const title = shop.words.checkout;
    if (pages.hostedCheckout) {
      const content = pages.hostedCheckout(room, { lines, total: sumOf(lines), notice });
      return show({ context, room, title, content, note: 'hosted', framed: false });
    }
    const order = placeOrder(visitor, shop);
    const { element, form } = await checkoutOf(order, {
      merchantName: shop.name,
      payWords: shop.words.placeOrder,
      frame: 'row',
      viewOrder: viewOrderOf(shop, order),
    });
    const page = pages.ownCheckout?.(room, { order, checkout: element, notice }) ?? '';
    const content = html`${page}${form}`;
    return show({ context, room, title, content, note: 'own' });
  });

  routes.post('/:shop/orders', async (context) => {
    const shop = findShop(context.req.param('shop'));
    if (!shop) return context.notFound();
    const visitor = context.get('visitor');
    const payment = await readField(context.req.raw, 'payment');
    const lines = carts.lines(visitor, shop);
    if (payment !== 'stablepay' || lines.length === 0) {
      return context.redirect(`/${shop.id}/checkout?other`, 303);
    }
    return context.redirect(`/${shop.id}/pay/${placeOrder(visitor, shop).reference}`, 303);
  });

  const renderPaying = async (room: ShopRoom, order: PlainOrder) => {
    const { element, form } = await checkoutOf(order, {
      merchantName: room.shop.name,
      payWords: room.shop.words.placeOrder,
      frame: 'card',
      viewOrder: viewOrderOf(room.shop, order),
      checked: true,
    });
    return html`${renderPay({ room, order, checkout: element })}${form}`;
  };

  for (const kind of ['pay', 'orders'] as const) {
    routes.get(`/:shop/${kind}/:reference`, async (context) => {
      const shop = findShop(context.req.param('shop') ?? '');
      const order = orders.find(context.req.param('reference') ?? '');
      const visitor = context.get('visitor');
      if (!shop || order?.shop !== shop.id || order.visitor !== visitor) return context.notFound();
      const room = roomOf(shop, visitor);
      const title = `${shop.words.order} ${order.reference}`;
      const content =
        kind === 'pay' ? await renderPaying(room, order) : renderOrder({ room, order });
      return show({ context, room, title, content, note: 'own' });
    });
  }
  return routes;
}
