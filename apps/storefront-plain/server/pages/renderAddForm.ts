import { html } from 'hono/html';
import type { Html } from './Html.ts';
import type { ShopRoom } from './ShopPage.ts';

/** The form that puts a product into the cart, with the platform's button. */
export const renderAddForm = ({
  room: { shop },
  product,
  button,
}: {
  room: ShopRoom;
  product: string;
  button: Html;
}): Html =>
  html`<form class="cart" method="post" action="/${shop.id}/cart">
    <input type="hidden" name="product" value="${product}" />
    ${button}
  </form>`;
