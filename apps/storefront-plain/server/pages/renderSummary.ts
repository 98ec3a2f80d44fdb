import { html } from 'hono/html';
import type { Line } from '../orders/createPlainOrders.ts';
import type { Html } from './Html.ts';
import type { ShopRoom } from './ShopPage.ts';

/** Lines and sums of an order, as a checkout shows them beside its form. */
export function renderSummary({
  room: { shop, price },
  lines,
  total,
}: {
  room: ShopRoom;
  lines: readonly (Line & { art?: string | undefined })[];
  total: number;
}): Html {
  const { words } = shop;
  return html`<table class="summary">
    <tbody>
      ${lines.map(
        (line) =>
          html`<tr>
            <td>
              ${line.name}
              <span class="times">× ${line.quantity}</span>
            </td>
            <td>${price(line.price * line.quantity)}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${words.subtotal}</th>
        <td>${price(total)}</td>
      </tr>
      <tr>
        <th scope="row">${words.shipping}</th>
        <td>${words.free}</td>
      </tr>
      <tr class="total">
        <th scope="row">${words.total}</th>
        <td>${price(total)}</td>
      </tr>
    </tfoot>
  </table>`;
}
