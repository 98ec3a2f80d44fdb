import type { PlainOrder, PlainOrders } from '../orders/createPlainOrders.ts';
import type { Html } from './Html.ts';
import type { CheckoutLook } from './renderCheckout.ts';
import type { ScriptTag } from './renderTag.ts';

/** What the routes of shops and game work with. */
export type PageTools = {
  orders: PlainOrders;
  /** The tag with the proxy of a shop. */
  tagOf: (shop: string) => ScriptTag;
  /** The tag's element for an order; `form` belongs behind the page's own forms. */
  checkoutOf: (order: PlainOrder, look: CheckoutLook) => Promise<{ element: Html; form: Html }>;
};

/** What is known of every request. */
export type Visit = { Variables: { visitor: string } };
