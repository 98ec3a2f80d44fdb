import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Proxy } from '@stablepay/server';
import type { PlainOrders } from '../orders/createPlainOrders.ts';
import type { Visit } from '../pages/PageTools.ts';
import { renderLayout } from '../pages/renderLayout.ts';
import { renderTag, type ScriptTag } from '../pages/renderTag.ts';
import { renderClub } from './renderClub.ts';
import { renderRefunds } from './renderRefunds.ts';
import { clubCustomerOf, clubMerchant, clubReferenceOf } from './paperClub.ts';

const accountFiles = ['flow', 'account', 'subscription', 'refund'];

/** Somebody's own page: their membership, and what is given back of what they have paid. */
export function createAccount({
  orders,
  tagOf,
  proxy,
  sign,
}: {
  orders: PlainOrders;
  tagOf: (shop: string) => ScriptTag;
  proxy: Pick<Proxy, 'orderToken' | 'refunds' | 'subscriptionAccess'>;
  sign: (reference: string) => Promise<string>;
}): Hono<Visit> {
  const account = new Hono<Visit>();
  account.get('/', async (context) => {
    const visitor = context.get('visitor');
    const reference = clubReferenceOf(visitor);
    const customer = clubCustomerOf(reference) ?? '';
    const access = await proxy.subscriptionAccess({ customer, reference });
    const paid = await Promise.all(
      orders.paid(visitor).map(async (order) => ({
        reference: order.reference,
        proxyUrl: tagOf(order.shop).proxyUrl,
        token: await proxy.orderToken({ reference: order.reference }),
        refundIds: (await proxy.refunds(order.reference)).map(({ id }) => id),
      })),
    );
    return context.html(
      renderLayout({
        lang: 'en',
        title: 'Your account · Northfold Press',
        styles: ['account.css'],
        className: 'account-page',
        note: html`<b>Account</b>: a page of somebody who is logged in. It carries the tag.`,
        body: html`<header class="account-head">
            <a class="account-brand" href="/woocommerce">Northfold Press</a>
          </header>
          <main class="account">
            <h1>Your account</h1>
            ${renderClub({ signedReference: await sign(reference), access })} ${renderRefunds(paid)}
          </main>
          ${renderTag({ tag: tagOf(clubMerchant), theme: undefined, files: accountFiles })}`,
      }),
    );
  });
  return account;
}
