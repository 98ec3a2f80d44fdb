import type { Product, Shop } from '../../shops/Shop.ts';
import type { Line, PlainOrder } from '../orders/createPlainOrders.ts';
import type { Html } from './Html.ts';

/** What every page of a shop knows. */
export type ShopRoom = {
  shop: Shop;
  /** How many things are in the cart. */
  cartCount: number;
  price: (minor: number) => string;
};

export type CartLine = Line & { id: string; art: string };

export type Payable = {
  order: PlainOrder;
  /** The tag's element for this order. */
  checkout: Html;
};

/** How a platform draws its pages. The markup and its class names are the platform's. */
export type ShopPages = {
  /** Header and footer around a page. */
  frame: (room: ShopRoom, content: Html) => Html;
  /** `badge` is the quiet line of the tag. */
  product: (room: ShopRoom, page: { product: Product; badge: Html }) => Html;
  cart: (room: ShopRoom, page: { lines: readonly CartLine[]; badge: Html }) => Html;
  /** The shop's own checkout, with the tag in its list of payment methods. */
  ownCheckout?: ((room: ShopRoom, page: Payable & { notice: string }) => Html) | undefined;
  /** The platform's checkout: a mock-up, no tag. */
  hostedCheckout?:
    | ((
        room: ShopRoom,
        page: { lines: readonly CartLine[]; total: number; notice: string },
      ) => Html)
    | undefined;
};
