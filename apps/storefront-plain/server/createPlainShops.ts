import { systemClock, type Money } from '@stablepay/core';
import type { ScriptFiles } from '@stablepay/embed/files';
import { signReference, type Proxy, type ProxyOptions } from '@stablepay/server';
import { Hono } from 'hono';
import { shops } from '../shops/shops.ts';
import { createAccount } from './account/createAccount.ts';
import { clubCustomerOf, clubMerchant, paperClub } from './account/paperClub.ts';
import { createPlainCarts } from './carts/createPlainCarts.ts';
import { createGame } from './game/createGame.ts';
import { createAssets } from './http/createAssets.ts';
import { guardForms } from './http/guardForms.ts';
import { plainHeaders } from './http/plainHeaders.ts';
import { createPlainOrders, type PlainOrder } from './orders/createPlainOrders.ts';
import { renderBare } from './pages/renderBare.ts';
import { renderCheckout } from './pages/renderCheckout.ts';
import { renderIndex } from './pages/renderIndex.ts';
import type { PageTools, Visit } from './pages/PageTools.ts';
import type { ScriptTag } from './pages/renderTag.ts';
import { renderWithoutScript } from './pages/renderWithoutScript.ts';
import { createReturn } from './pages/createReturn.ts';
import { createShopRoutes } from './pages/createShopRoutes.ts';
import { createVisitor, readVisitor } from './visitorCookie.ts';

const day = 24 * 60 * 60_000;

export type PlainShops = {
  /** What the proxy asks and tells about these shops' orders. */
  guest: {
    origin: string;
    /** The shops at StablePay; their names are on the payment page. */
    merchants: readonly { id: string; name: string }[];
    merchantOf: (reference: string) => string | undefined;
    resolveOrder: ProxyOptions['resolveOrder'];
    resolvePlan: NonNullable<ProxyOptions['resolvePlan']>;
    /** Paid orders, for the back office. */
    paid: () => { reference: string; total: Money }[];
    onPaid: (payment: { reference: string; idempotencyKey: string }) => void;
    /** Where a payer comes back to; undefined when the order is none of these shops'. */
    returnUrl: (reference: string) => string | undefined;
  };
  /** The shops, once it is known where their proxies and the payment pages are. */
  serveWith: (room: {
    proxyUrlOf: (merchant: string) => string;
    /** What the account page asks it on the server. */
    proxy: Pick<Proxy, 'orderToken' | 'refunds' | 'subscriptionAccess'>;
    checkoutOrigins: readonly string[];
  }) => (request: Request) => Promise<Response>;
  /** Violations of the pages' policy that browsers reported. */
  reports: string[];
  orders: ReturnType<typeof createPlainOrders>;
};

/** Five shops and a game without React, on an origin of their own and on somebody's proxy. */
export function createPlainShops({
  origin,
  script,
  tokenSecret,
}: {
  origin: string;
  script: ScriptFiles;
  /** The proxy's; references are signed with it. */
  tokenSecret: string;
}): PlainShops {
  const orders = createPlainOrders();
  const carts = createPlainCarts();
  const reports: string[] = [];

  const sign = ({ reference }: Pick<PlainOrder, 'reference'>) =>
    signReference({ reference, expiresAt: systemClock.now() + day, secret: tokenSecret });

  const serveWith: PlainShops['serveWith'] = ({ proxyUrlOf, proxy, checkoutOrigins }) => {
    const pinFile = (file: string) => {
      const integrity = script.integrity[file];
      if (integrity === undefined) throw new Error(`There is no ${file}.`);
      return { src: `/stablepay/${file}`, integrity };
    };
    const pin = (name: string) => pinFile(`stablepay-${name}-${script.version}.js`);
    const tagOf = (shop: string): ScriptTag => ({
      ...pinFile(`stablepay-${script.version}.js`),
      proxyUrl: proxyUrlOf(shop),
      pin,
    });

    const checkoutOf: PageTools['checkoutOf'] = async (order, look) => {
      const signedReference = await sign(order);
      return {
        element: renderCheckout({ order, signedReference, look }),
        form: renderWithoutScript({ signedReference, proxyUrl: proxyUrlOf(order.shop) }),
      };
    };

    const app = new Hono<Visit>();
    app.use(plainHeaders({ proxyOrigin: new URL(proxyUrlOf('bare')).origin, checkoutOrigins }));
    app.post('/reports', async (context) => {
      reports.push(await context.req.text());
      return context.body(null, 204);
    });
    app.route('/', createAssets({ script }));
    app.use(guardForms(origin));
    app.use(async (context, next) => {
      const known = readVisitor(context.req.raw);
      const { id, cookie } = known ? { id: known, cookie: undefined } : createVisitor();
      context.set('visitor', id);
      await next();
      context.header('Cache-Control', 'no-store');
      if (cookie) context.header('Set-Cookie', cookie);
    });

    // Every browser asks for it, also on the page that has nothing.
    app.get('/favicon.ico', (context) => context.body(null, 204));
    app.get('/', (context) => context.html(renderIndex()));
    app.get('/bare.html', async (context) => {
      const order = orders.place({
        visitor: context.get('visitor'),
        shop: 'bare',
        currency: 'USD',
        lines: [{ name: 'Anything', price: 4820, quantity: 1 }],
      });
      return context.html(
        renderBare({
          tag: tagOf('bare'),
          reference: order.reference,
          signedReference: await sign(order),
        }),
      );
    });
    app.route('/game', createGame({ orders, tagOf, checkoutOf }));
    app.route(
      '/account',
      createAccount({ orders, tagOf, proxy, sign: (reference) => sign({ reference }) }),
    );
    app.route('/return', createReturn({ orders }));
    app.route('/', createShopRoutes({ orders, carts, tagOf, checkoutOf }));
    return async (request) => app.fetch(request);
  };

  return {
    guest: {
      origin,
      merchants: [
        ...shops.map(({ id, name }) => ({ id, name })),
        { id: 'game', name: 'Skyreef' },
        { id: 'bare', name: 'Bare page' },
      ],
      // The club is the paper shop's.
      merchantOf: (reference) =>
        clubCustomerOf(reference) === undefined ? orders.find(reference)?.shop : clubMerchant,
      resolveOrder: ({ reference, signed }) => {
        const order = signed ? orders.find(reference) : undefined;
        if (!order) return undefined;
        return {
          amount: { minor: order.total, currency: order.currency },
          description: `Order ${order.reference}`,
          lineItems: order.lines.map(({ name, price, quantity }) => ({
            name,
            unitAmount: price,
            quantity,
          })),
        };
      },
      onPaid: ({ reference, idempotencyKey }) => {
        if (!orders.markPaid({ reference, idempotencyKey })) return;
        const order = orders.find(reference);
        if (order) carts.empty(order.visitor, order.shop);
      },
      // The reference is signed, so it names whom the page was written for.
      resolvePlan: ({ reference, signed }) => {
        const customer = signed ? clubCustomerOf(reference) : undefined;
        return customer === undefined ? undefined : { ...paperClub, customer };
      },
      paid: () =>
        orders.paid().map(({ reference, total, currency }) => ({
          reference,
          total: { minor: total, currency },
        })),
      returnUrl: (reference) => {
        if (clubCustomerOf(reference) !== undefined) return `${origin}/account`;
        return orders.find(reference) ? `${origin}/return/${reference}` : undefined;
      },
    },
    serveWith,
    reports,
    orders,
  };
}
