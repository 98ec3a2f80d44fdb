import { html } from 'hono/html';
import { renderSummary } from '../pages/renderSummary.ts';
import type { ShopPages } from '../pages/ShopPage.ts';
import { woocommercePages } from './woocommercePages.ts';

/** The same theme with the Checkout block. */
export const woocommerceBlocksPages: ShopPages = {
  ...woocommercePages,

  ownCheckout: (room, { order, checkout, notice }) => html`
    <h1>Checkout</h1>
    ${notice === '' ? '' : html`<p class="wc-block-components-notice-banner" role="alert">${notice}</p>`}
    <form class="wc-block-checkout" method="post" action="/${room.shop.id}/orders">
      <div class="wc-block-checkout__main">
        <fieldset class="wc-block-components-checkout-step">
          <legend>Contact information</legend>
          <p class="wc-block-components-text-input">
            <input id="email" type="email" value="mira@northfold.example" />
            <label for="email">Email address</label>
          </p>
        </fieldset>
        <fieldset class="wc-block-components-checkout-step">
          <legend>Shipping address</legend>
          <p class="wc-block-components-address-card">Mira Holm<br />12 Quarry Lane<br />Bristol</p>
        </fieldset>
        <fieldset class="wc-block-components-checkout-step">
          <legend>Payment options</legend>
          <div class="wc-block-components-radio-control">
            <label class="wc-block-components-radio-control__option">
              <input type="radio" name="payment_method" value="card" checked />
              <span>Credit / debit card</span>
              <span class="tiles"><i>VISA</i><i>MC</i></span>
            </label>
            <div class="wc-block-components-radio-control__stablepay">${checkout}</div>
            <label class="wc-block-components-radio-control__option">
              <input type="radio" name="payment_method" value="bacs" />
              <span>Direct bank transfer</span>
            </label>
          </div>
        </fieldset>
        <div class="wc-block-checkout__actions_row">
          <a href="/${room.shop.id}/cart">← Return to Cart</a>
          <button class="wc-block-components-button place-order" type="submit">
            ${room.shop.words.placeOrder}
          </button>
        </div>
      </div>
      <aside class="wc-block-checkout__sidebar" aria-label="Order summary">
        <h2>Order summary</h2>
        ${renderSummary({ room, lines: order.lines, total: order.total })}
      </aside>
    </form>
  `,
};
