import { systemClock, type Clock } from '@stablepay/core';
import {
  createMemoryStore,
  createProxy,
  type Proxy,
  type ProxyOptions,
  type StablePay,
} from '@stablepay/server';
import { Hono } from 'hono';
import { createShopApi } from './api/createShopApi.ts';
import { createCarts } from './cart/createCarts.ts';
import { priceLines } from './catalogue/priceLines.ts';
import { openDatabase } from './database/openDatabase.ts';
import { planFor, planReference } from './membership/plan.ts';
import { createTopUps } from './game/createTopUps.ts';
import { toPayableTopUp } from './game/toTopUpView.ts';
import { createGuestProxies } from './guest/createGuestProxies.ts';
import type { GuestShop } from './guest/GuestShop.ts';
import { createOffice, type PaidOrder } from './office/createOffice.ts';
import { createOrders, type Orders } from './order/createOrders.ts';
import type { Order } from './order/parseOrderRow.ts';
import { toPayableOrder } from './order/toPayableOrder.ts';
import { createPages } from './pages/createPages.ts';
import type { ClientFiles } from './pages/readClient.ts';
import { securityHeaders } from './pages/securityHeaders.ts';
import { readVisitor } from './visitor/visitorCookie.ts';

export type ShopOptions = {
  /** Where shoppers reach this shop, for example `https://halden.example`. */
  origin: string;
  stablepay: StablePay;
  /** Exact origins a payment page may have. */
  checkoutOrigins: string[];
  /** Newest first; every one of them is accepted. */
  tokenSecrets: string[];
  /** The built pages, from `readClient`. */
  client: ClientFiles;
  /** How often unsettled payments are read again; 0 leaves it to the caller. Default 30 s. */
  reconcileEveryMs?: number | undefined;
  guest?: GuestShop | undefined;
  /** The clients of the guest's merchants. */
  stablepayOf?: ((merchant: string) => StablePay) | undefined;
  /** Opens the back office at `/office`; without one there is none. */
  officePassword?: string | undefined;
  onError?: ProxyOptions['onError'];
  clock?: Clock | undefined;
};

export type Shop = {
  fetch: (request: Request) => Promise<Response>;
  /** Reads every unsettled payment once and fulfils what was paid, also without a webhook. */
  reconcile: () => Promise<void>;
  orders: Pick<Orders, 'find' | 'fulfilments'>;
  /** What a guest's pages need to show refunds and subscriptions. */
  account: Pick<Proxy, 'orderToken' | 'refunds' | 'subscriptionAccess'>;
  close: () => Promise<void>;
};

const toPaidOrder = ({ reference, lines, currency }: Order): PaidOrder => ({
  reference,
  total: priceLines({ lines, currency }).total,
});

/** The demo shop's backend: catalogue, cart, orders, the StablePay proxy and the pages. */
export function createShop({
  origin,
  stablepay,
  checkoutOrigins,
  tokenSecrets,
  client,
  reconcileEveryMs = 30_000,
  guest,
  stablepayOf = () => stablepay,
  officePassword,
  onError,
  clock = systemClock,
}: ShopOptions): Shop {
  const database = openDatabase();
  const carts = createCarts(database);
  const orders = createOrders({ database, clock });
  const topUps = createTopUps({ database, clock });

  const createStore = () => createMemoryStore({ clock });
  const shared = {
    clock,
    tokenSecrets,
    checkoutOrigins,
    returnUrls: {
      success: `${origin}/return/{reference}`,
      cancel: `${origin}/return/{reference}?left=1`,
    },
    networks: ['TRON', 'Ethereum', 'BSC', 'Solana'],
    support: { email: 'hello@halden.example' },
    ...(reconcileEveryMs === 0 ? {} : { reconcileEveryMs }),
    onError,
  };
  const guests = createGuestProxies({ guest, stablepayOf, createStore, shared });
  const proxy = createProxy({
    ...shared,
    stablepay,
    store: createStore(),
    allowedOrigins: [origin],
    resolveOrder: ({ reference, request, signed }) => {
      // This shop's own references are never signed; its visitors have a cookie.
      if (signed) return undefined;
      const visitor = readVisitor(request);
      const topUp = topUps.find(reference);
      if (topUp) return topUp.visitor === visitor ? toPayableTopUp(topUp) : undefined;
      const order = orders.find(reference);
      const mine = order !== undefined && order.visitor === visitor;
      return mine ? toPayableOrder(order) : undefined;
    },
    resolvePlan: ({ reference, request, signed }) => {
      if (signed) return undefined;
      const visitor = readVisitor(request);
      return reference === planReference && visitor !== undefined ? planFor(visitor) : undefined;
    },
    onPaid: ({ reference, idempotencyKey, late }) => {
      if (orders.find(reference)) orders.markPaid({ reference, idempotencyKey, late });
      else if (topUps.find(reference)) topUps.markPaid(reference);
    },
    onAttention: ({ reference, idempotencyKey, kind }) => {
      if (orders.find(reference)) orders.noteAttention({ reference, idempotencyKey, kind });
    },
  });

  /** Whoever has the order. */
  const proxyOf = (reference: string) => guests.of(reference) ?? proxy;
  const account: Shop['account'] = {
    orderToken: (params) => proxyOf(params.reference).orderToken(params),
    refunds: (reference) => proxyOf(reference).refunds(reference),
    subscriptionAccess: (params) => proxyOf(params.reference).subscriptionAccess(params),
  };

  const app = new Hono();
  app.use(securityHeaders({ checkoutOrigins }));
  app.all('/api/stablepay/*', (context) => proxy.fetch(context.req.raw));
  app.all('/api/guests/:merchant/stablepay/*', (context) => {
    const found = guests.find(context.req.param('merchant'));
    return found ? found.fetch(context.req.raw) : context.notFound();
  });
  app.route('/api', createShopApi({ origin, carts, orders, topUps, proxy }));
  if (officePassword !== undefined) {
    const password = officePassword;
    const paid = () => [...orders.paid().map(toPaidOrder), ...(guest?.paid() ?? [])];
    app.route('/office', createOffice({ origin, password, proxyOf, paid, client }));
  }
  // Where StablePay sends somebody back to who has authorised a membership.
  app.get(`/return/${planReference}`, (context) => context.redirect('/membership', 303));
  app.get('/return/:reference', async (context, next) => {
    const reference = context.req.param('reference');
    const topUp = topUps.find(reference);
    if (topUp && topUp.visitor === readVisitor(context.req.raw)) {
      return context.redirect('/game', 303);
    }
    const url = guest?.returnUrl(reference);
    return url === undefined ? next() : context.redirect(url, 303);
  });
  app.route('/', createPages({ origin, client, orders }));

  const reconcile = async () => {
    await Promise.all([proxy, ...guests.all].map((one) => one.reconcile({ limit: 200 })));
  };

  return {
    fetch: async (request) => app.fetch(request),
    reconcile,
    orders,
    account,
    close: async () => {
      await Promise.all([proxy, ...guests.all].map((one) => one.close()));
      database.close();
    },
  };
}
