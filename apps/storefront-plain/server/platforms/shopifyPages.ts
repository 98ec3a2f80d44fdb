import { html } from 'hono/html';
import { renderAddForm } from '../pages/renderAddForm.ts';
import { renderArt } from '../pages/renderArt.ts';
import { renderQuantity } from '../pages/renderQuantity.ts';
import { renderTiles } from '../pages/renderTiles.ts';
import { sumOf } from '../pages/sumOf.ts';
import { renderSummary } from '../pages/renderSummary.ts';
import type { ShopPages } from '../pages/ShopPage.ts';

/** In the look of Shopify's free theme and of its hosted checkout. */
export const shopifyPages: ShopPages = {
  frame: ({ shop, cartCount }, content) => html`
    <section class="announcement-bar" aria-label="Announcement">${shop.slogan}</section>
    <header class="header">
      <a class="header__heading-link" href="/${shop.id}">${shop.name}</a>
      <nav class="header__inline-menu">
        <a href="/${shop.id}">Home</a><a href="/${shop.id}">Catalog</a
        ><a href="/${shop.id}">Contact</a>
      </nav>
      <a class="header__icon" href="/${shop.id}/cart">Cart <b>${cartCount}</b></a>
    </header>
    <main class="page-width">${content}</main>
    <footer class="footer">
      © ${shop.name}. A demo in the look of Shopify, not made by Shopify.
    </footer>
  `,

  product: (room, { product, badge }) => html`
    <div class="product">
      <div class="product__media">${renderArt(product.art, 560)}</div>
      <div class="product__info">
        <p class="product__text caption">${room.shop.name}</p>
        <h1 class="product__title">${product.name}</h1>
        <p class="price">${room.price(product.price)} ${room.shop.currency}</p>
        <p class="caption">Taxes included. Shipping calculated at checkout.</p>
        ${renderAddForm({
          room,
          product: product.id,
          button: html`<button class="button button--secondary" type="submit">Add to cart</button>`,
        })}
        ${badge}
        <div class="product__description">${product.text}</div>
      </div>
    </div>
    <h2 class="related__title">You may also like</h2>
    <ul class="grid product-grid">
      ${room.shop.products
        .filter(({ id }) => id !== product.id)
        .map(
          (other) =>
            html`<li class="grid__item">
              <a href="/${room.shop.id}/products/${other.id}"
                >${renderArt(other.art, 280)}<span class="card__heading">${other.name}</span
                ><span class="price">${room.price(other.price)} ${room.shop.currency}</span></a
              >
            </li>`,
        )}
    </ul>
  `,

  cart: (room, { lines, badge }) => html`
    <h1 class="title--primary">Your cart</h1>
    <table class="cart-items">
      <thead>
        <tr>
          <th>Product</th>
          <th>Quantity</th>
          <th>Total</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          (line) =>
            html`<tr class="cart-item">
              <td class="cart-item__name">${renderArt(line.art, 80)} ${line.name}</td>
              <td>${renderQuantity({ room, line })}</td>
              <td>${room.price(line.price * line.quantity)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="cart__footer">
      <p class="totals">Estimated total <b>${room.price(sumOf(lines))} ${room.shop.currency}</b></p>
      <p class="caption">Taxes included. Shipping calculated at checkout.</p>
      <a class="button cart__checkout-button" href="/${room.shop.id}/checkout">Check out</a>
      ${badge}
    </div>
  `,

  hostedCheckout: (room, { lines, total, notice }) => html`
    <main class="checkout">
      <form class="main" method="post" action="/${room.shop.id}/orders">
        <h1 class="checkout__logo">${room.shop.name}</h1>
        <h2>Contact</h2>
        <p class="field"><span>Email</span>mira@fernhill.example</p>
        <h2>Delivery</h2>
        <p class="field"><span>Ship to</span>Mira Holm, 12 Quarry Lane, Bristol</p>
        <h2>Payment</h2>
        <p class="caption">All transactions are secure and encrypted.</p>
        ${notice === '' ? '' : html`<p class="notice" role="alert">${notice}</p>`}
        <fieldset class="payment-list">
          <legend class="visually-hidden">Payment</legend>
          <label
            ><input type="radio" name="payment" value="card" checked /><span>Credit card</span
            ><span class="tiles"><i>VISA</i><i>MC</i><i>AMEX</i></span></label
          >
          <label class="offsite"
            ><input
              type="radio"
              name="payment"
              value="stablepay"
              aria-label="USDT or USDC stablecoin payment"
            /><span>USDT | USDC Stablecoin Payment</span>${renderTiles()}</label
          >
          <p class="payment-list__after">
            After clicking “Complete order”, you pay on a page of ${room.shop.name}.
          </p>
          <label
            ><input type="radio" name="payment" value="transfer" /><span>Bank deposit</span></label
          >
        </fieldset>
        <button class="button pay" type="submit">${room.shop.words.placeOrder}</button>
      </form>
      <aside class="sidebar" aria-label="Order summary">
        ${renderSummary({ room, lines, total })}
      </aside>
    </main>
  `,
};
