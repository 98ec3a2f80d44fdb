import { Hono } from 'hono';
import { html } from 'hono/html';
import type { PlainOrders } from '../orders/createPlainOrders.ts';
import type { Visit } from './PageTools.ts';
import { renderLayout } from './renderLayout.ts';

/**
 * Where the payment page leads back to. The visitor's own browser goes on to the order; a phone
 * that scanned the code is not the visitor and learns the state, nothing else.
 */
export function createReturn({ orders }: { orders: PlainOrders }): Hono<Visit> {
  const routes = new Hono<Visit>();
  routes.get('/:reference', (context) => {
    const order = orders.find(context.req.param('reference'));
    if (!order) return context.notFound();
    const isOwn = order.visitor === context.get('visitor');
    if (isOwn && order.shop === 'game') return context.redirect('/game', 303);
    if (isOwn && order.shop !== 'bare') {
      return context.redirect(`/${order.shop}/orders/${order.reference}`, 303);
    }
    const isPaid = order.state === 'paid';
    return context.html(
      renderLayout({
        lang: 'en',
        title: isPaid ? 'Paid' : 'Checking your payment',
        styles: ['index.css'],
        body: html`<main class="index">
          <h1>${isPaid ? 'Paid' : 'Checking your payment'}</h1>
          <p>Continue on your other screen.</p>
        </main>`,
      }),
    );
  });
  return routes;
}
