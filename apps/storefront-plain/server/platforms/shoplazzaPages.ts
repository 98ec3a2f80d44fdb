import { html } from 'hono/html';
import { renderAddForm } from '../pages/renderAddForm.ts';
import { renderArt } from '../pages/renderArt.ts';
import { renderQuantity } from '../pages/renderQuantity.ts';
import { sumOf } from '../pages/sumOf.ts';
import { renderSummary } from '../pages/renderSummary.ts';
import type { ShopPages } from '../pages/ShopPage.ts';

/** In the look of a Shoplazza shop and of its hosted checkout. */
export const shoplazzaPages: ShopPages = {
  frame: ({ shop, cartCount }, content) => html`
    <section class="topbar" aria-label="Announcement">${shop.slogan}</section>
    <header class="navbar">
      <nav aria-label="Main"><a href="/${shop.id}">New in</a><a href="/${shop.id}">Lamps</a></nav>
      <a class="logo" href="/${shop.id}">${shop.name}</a>
      <nav class="end" aria-label="Bag"><a href="/${shop.id}/cart">Bag (${cartCount})</a></nav>
    </header>
    <main class="container">${content}</main>
    <footer class="foot">
      © ${shop.name}. A demo in the look of Shoplazza, not made by Shoplazza.
    </footer>
  `,

  product: (room, { product, badge }) => html`
    <div class="product-detail">
      <div class="gallery">
        <div class="thumbs">
          ${room.shop.products.map(
            ({ id, art, name }) =>
              html`<a
                href="/${room.shop.id}/products/${id}"
                aria-label="${name}"
                ${id === product.id ? html`aria-current="page"` : ''}
                >${renderArt(art, 72)}</a
              >`,
          )}
        </div>
        <div class="stage">${renderArt(product.art, 520)}</div>
      </div>
      <div class="detail">
        <h1>${product.name}</h1>
        <p class="rating"><span aria-hidden="true">★★★★★</span> 4.9 · 212 reviews</p>
        <p class="price">${room.price(product.price)}</p>
        <p>${product.text}</p>
        ${renderAddForm({
          room,
          product: product.id,
          button: html`<button class="btn btn-primary" type="submit">Add to cart</button>`,
        })}
        ${badge}
        <ul class="promises">
          <li>Ships within two days</li>
          <li>Thirty days to send it back</li>
        </ul>
      </div>
    </div>
  `,

  cart: (room, { lines, badge }) => html`
    <h1 class="page-title">Your bag</h1>
    <div class="bag">
      <ul class="bag-lines">
        ${lines.map(
          (line) =>
            html`<li>
              ${renderArt(line.art, 96)}
              <span class="bag-name"
                >${line.name}<br /><small>${room.price(line.price)}</small></span
              >
              ${renderQuantity({ room, line })}
              <b>${room.price(line.price * line.quantity)}</b>
            </li>`,
        )}
      </ul>
      <div class="bag-sum">
        ${renderSummary({ room, lines: [], total: sumOf(lines) })}
        <a class="btn btn-primary" href="/${room.shop.id}/checkout">Checkout</a>
        ${badge}
      </div>
    </div>
  `,

  hostedCheckout: (room, { lines, total, notice }) => html`
    <main class="step-checkout">
      <form class="step-main" method="post" action="/${room.shop.id}/orders">
        <p class="logo">${room.shop.name}</p>
        <ol class="crumbs">
          <li>Cart</li>
          <li>Information</li>
          <li>Shipping</li>
          <li aria-current="step">Payment</li>
        </ol>
        <dl class="review">
          <div>
            <dt>Contact</dt>
            <dd>mira@lumora.example</dd>
          </div>
          <div>
            <dt>Ship to</dt>
            <dd>Mira Holm, 12 Quarry Lane, Bristol</dd>
          </div>
        </dl>
        <h1>Payment method</h1>
        ${notice === '' ? '' : html`<p class="notice" role="alert">${notice}</p>`}
        <fieldset class="methods">
          <legend class="visually-hidden">Payment method</legend>
          <label
            ><input type="radio" name="payment" value="card" checked /><span>Credit card</span
            ><span class="tiles"><i>VISA</i><i>MC</i></span></label
          >
          <label
            ><input
              type="radio"
              name="payment"
              value="stablepay"
              aria-label="USDT or USDC stablecoin payment" /><span
              >USDT | USDC Stablecoin Payment</span
            ><img src="/marks/usdt-usdc.svg" width="80" height="24" alt=""
          /></label>
        </fieldset>
        <button class="btn btn-primary" type="submit">${room.shop.words.placeOrder}</button>
      </form>
      <aside class="step-side" aria-label="Order summary">
        ${renderSummary({ room, lines, total })}
      </aside>
    </main>
  `,
};
