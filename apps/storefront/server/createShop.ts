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
import { createOffice, type PaidOrder } from './office/createOffice.ts';
import { createOrders, type Orders } from './order/createOrders.ts';
import type { Order } from './order/parseOrderRow.ts';
import { toPayableOrder } from './order/toPayableOrder.ts';
import { createPages } from './pages/createPages.ts';
import type { ClientFiles } from './pages/readClient.ts';
import { securityHeaders } from './pages/securityHeaders.ts';
import { readVisitor } from './visitor/visitorCookie.ts';

/** Another shop on this proxy, with pages on an origin of its own and signed references. */
export type GuestShop = {
  origin: string;
  /** Undefined for orders that are not the guest's. */
  resolveOrder: ProxyOptions['resolveOrder'];
  /** Told of every payment; what is not the guest's it leaves alone. */
  onPaid: NonNullable<ProxyOptions['onPaid']>;
  /** Undefined for plans that are not the guest's. */
  resolvePlan: NonNullable<ProxyOptions['resolvePlan']>;
  /** Paid orders, for the back office. */
  paid: () => readonly PaidOrder[];
  /** Where the guest's payers come back to; undefined for other orders. */
  returnUrl: (reference: string) => string | undefined;
};

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
  officePassword,
  onError,
  clock = systemClock,
}: ShopOptions): Shop {
  const database = openDatabase();
  const carts = createCarts(database);
  const orders = createOrders({ database, clock });
  const topUps = createTopUps({ database, clock });

  const proxy = createProxy({
    stablepay,
    store: createMemoryStore({ clock }),
    clock,
    tokenSecrets,
    allowedOrigins: guest ? [origin, guest.origin] : [origin],
    checkoutOrigins,
    returnUrls: {
      success: `${origin}/return/{reference}`,
      cancel: `${origin}/return/{reference}?left=1`,
    },
    networks: ['TRON', 'Ethereum', 'BSC', 'Solana'],
    support: { email: 'hello@halden.example' },
    resolveOrder: (params) => {
      const { reference, request } = params;
      // This shop's own references are never signed; its visitors have a cookie.
      if (params.signed) return guest?.resolveOrder(params);
      const visitor = readVisitor(request);
      const topUp = topUps.find(reference);
      if (topUp) return topUp.visitor === visitor ? toPayableTopUp(topUp) : undefined;
      const order = orders.find(reference);
      const mine = order !== undefined && order.visitor === visitor;
      return mine ? toPayableOrder(order) : undefined;
    },
    resolvePlan: (params) => {
      const { reference, request } = params;
      if (params.signed) return guest?.resolvePlan(params);
      const visitor = readVisitor(request);
      return reference === planReference && visitor !== undefined ? planFor(visitor) : undefined;
    },
    onPaid: async (event) => {
      const { reference, idempotencyKey, late } = event;
      if (orders.find(reference)) orders.markPaid({ reference, idempotencyKey, late });
      else if (topUps.find(reference)) topUps.markPaid(reference);
      else await guest?.onPaid(event);
    },
    ...(reconcileEveryMs === 0 ? {} : { reconcileEveryMs }),
    onError,
    onAttention: ({ reference, idempotencyKey, kind }) => {
      if (orders.find(reference)) orders.noteAttention({ reference, idempotencyKey, kind });
    },
  });

  const app = new Hono();
  app.use(securityHeaders({ checkoutOrigins }));
  app.all('/api/stablepay/*', (context) => proxy.fetch(context.req.raw));
  app.route('/api', createShopApi({ origin, carts, orders, topUps, proxy }));
  if (officePassword !== undefined) {
    const password = officePassword;
    const paid = () => [...orders.paid().map(toPaidOrder), ...(guest?.paid() ?? [])];
    app.route('/office', createOffice({ origin, password, proxy, paid, client }));
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
    await proxy.reconcile({ limit: 200 });
  };

  return {
    fetch: async (request) => app.fetch(request),
    reconcile,
    orders,
    account: proxy,
    close: async () => {
      await proxy.close();
      database.close();
    },
  };
}
