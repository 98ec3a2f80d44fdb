import { html } from 'hono/html';
import type { Html } from './Html.ts';
import type { CartLine, ShopRoom } from './ShopPage.ts';

/** How many there are of a line, and the button that says so to the shop. */
export const renderQuantity = ({
  room: { shop },
  line,
}: {
  room: ShopRoom;
  line: CartLine;
}): Html => {
  const isChinese = shop.lang === 'zh-CN';
  return html`<form class="quantity" method="post" action="/${shop.id}/cart/set">
    <input type="hidden" name="product" value="${line.id}" />
    <input
      type="number"
      name="quantity"
      min="0"
      max="9"
      value="${line.quantity}"
      aria-label="${isChinese ? `${line.name} 数量` : `Quantity of ${line.name}`}"
    />
    <button type="submit" class="quiet">${isChinese ? '更新' : 'Update'}</button>
  </form>`;
};
