import { html } from 'hono/html';
import type { PlainOrder } from '../orders/createPlainOrders.ts';
import type { Html } from './Html.ts';
import { renderSummary } from './renderSummary.ts';
import type { ShopRoom } from './ShopPage.ts';

type OrderPage = { room: ShopRoom; order: PlainOrder };

/** The page of the shop behind a hosted checkout: pay the order that was placed there. */
export const renderPay = ({ room, order, checkout }: OrderPage & { checkout: Html }): Html => html`
  <div class="order-page">
    <h1>${room.shop.words.order} <bdi class="reference">${order.reference}</bdi></h1>
    <div class="order-columns">
      <div>${checkout}</div>
      ${renderSummary({ room, lines: order.lines, total: order.total })}
    </div>
    <p><a href="/${room.shop.id}/orders/${order.reference}">${room.shop.words.order} →</a></p>
  </div>
`;

/** What the shop itself knows about an order. */
export const renderOrder = ({ room, order }: OrderPage): Html => html`
  <div class="order-page">
    <h1>${room.shop.words.order} <bdi class="reference">${order.reference}</bdi></h1>
    <p class="order-state" data-state="${order.state}">
      ${order.state === 'paid' ? room.shop.words.paid : room.shop.words.notPaid}
    </p>
    ${renderSummary({ room, lines: order.lines, total: order.total })}
  </div>
`;
