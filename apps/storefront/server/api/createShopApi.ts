import { parseInteger } from '@stablepay/core';
import type { Proxy } from '@stablepay/server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { productIds } from '../../shared/products.ts';
import type { ReturnView } from '../../shared/orderView.ts';
import type { MembershipView } from '../../shared/membershipView.ts';
import type { RefundsView } from '../../shared/refundsView.ts';
import { parseProductId, parseShopCurrency, type ShopView } from '../../shared/shopView.ts';
import type { Carts } from '../cart/createCarts.ts';
import { priceLines } from '../catalogue/priceLines.ts';
import { prices } from '../catalogue/prices.ts';
import { createGameApi } from '../game/createGameApi.ts';
import type { TopUps } from '../game/createTopUps.ts';
import { customerOf, planPreview, planReference } from '../membership/plan.ts';
import type { Orders } from '../order/createOrders.ts';
import { toOrderView } from '../order/toOrderView.ts';
import { requireVisitor } from '../visitor/requireVisitor.ts';
import { readVisitor } from '../visitor/visitorCookie.ts';
import { guardOrigin } from './guardOrigin.ts';
import { readJson } from './readJson.ts';
import { ShopError } from './ShopError.ts';
import { toErrorResponse } from './toErrorResponse.ts';

const maxBodyBytes = 4096;

const bodyTooLarge = () => {
  throw new ShopError({ code: 'body-too-large', status: 413, message: 'Send at most 4 KB.' });
};

const orderNotFound = () =>
  new ShopError({ code: 'order-not-found', status: 404, message: 'There is no such order here.' });

/** The shop's own calls: catalogue, cart, orders. Everything about a payment is the proxy's. */
export function createShopApi({
  origin,
  carts,
  orders,
  topUps,
  proxy,
}: {
  origin: string;
  carts: Carts;
  orders: Orders;
  topUps: TopUps;
  proxy: Pick<Proxy, 'orderToken' | 'refunds' | 'subscriptionAccess'>;
}): Hono {
  const showShop = (visitor: string): ShopView => {
    const currency = carts.currency(visitor);
    return {
      ...priceLines({ lines: carts.lines(visitor), currency }),
      currency,
      products: productIds.map((id) => ({ id, price: { minor: prices[id][currency], currency } })),
    };
  };

  const api = new Hono();
  api.onError(toErrorResponse);
  api.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });
  api.use(guardOrigin(origin), bodyLimit({ maxSize: maxBodyBytes, onError: bodyTooLarge }));

  api.get('/shop', (context) => context.json(showShop(requireVisitor(context.req.raw))));

  api.put('/currency', async (context) => {
    const visitor = requireVisitor(context.req.raw);
    const body = await readJson(context.req.raw);
    carts.setCurrency(visitor, parseShopCurrency(body['currency'], 'currency'));
    return context.json(showShop(visitor));
  });

  api.put('/cart/:productId', async (context) => {
    const visitor = requireVisitor(context.req.raw);
    const productId = parseProductId(context.req.param('productId'), 'productId');
    const body = await readJson(context.req.raw);
    carts.setQuantity(visitor, productId, parseInteger(body['quantity'], 'quantity', { max: 9 }));
    return context.json(showShop(visitor));
  });

  api.post('/orders', (context) => {
    const visitor = requireVisitor(context.req.raw);
    const lines = carts.lines(visitor);
    if (lines.length === 0) {
      throw new ShopError({ code: 'cart-empty', status: 409, message: 'The cart is empty.' });
    }
    const order = orders.place({ visitor, currency: carts.currency(visitor), lines });
    return context.json(toOrderView(order), 201);
  });

  api.get('/orders/:reference', async (context) => {
    const order = orders.find(context.req.param('reference'));
    if (!order || order.visitor !== requireVisitor(context.req.raw)) throw orderNotFound();
    return context.json(toOrderView(order, await proxy.refunds(order.reference)));
  });

  api.get('/orders/:reference/refunds', async (context) => {
    const reference = context.req.param('reference');
    const order = orders.find(reference);
    if (!order || order.visitor !== requireVisitor(context.req.raw)) throw orderNotFound();
    const refunds = await proxy.refunds(reference);
    const token = await proxy.orderToken({ reference });
    return context.json({ token, refundIds: refunds.map(({ id }) => id) } satisfies RefundsView);
  });

  api.get('/membership', async (context) => {
    const customer = customerOf(requireVisitor(context.req.raw));
    const access = await proxy.subscriptionAccess({ customer, reference: planReference });
    const view: MembershipView = { reference: planReference, plan: planPreview, access };
    return context.json(view);
  });

  api.route('/game', createGameApi(topUps));

  api.get('/returns/:reference', (context) => {
    const reference = context.req.param('reference');
    const order = orders.find(reference) ?? topUps.find(reference);
    if (!order) throw orderNotFound();
    const mine = order.visitor === readVisitor(context.req.raw);
    return context.json({ state: order.state, mine } satisfies ReturnView);
  });

  api.all('*', () => {
    throw new ShopError({
      code: 'route-not-found',
      status: 404,
      message: 'There is no such call.',
    });
  });
  return api;
}
