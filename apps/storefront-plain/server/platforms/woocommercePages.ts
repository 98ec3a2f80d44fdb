import { html } from 'hono/html';
import { renderAddForm } from '../pages/renderAddForm.ts';
import { renderArt } from '../pages/renderArt.ts';
import { renderQuantity } from '../pages/renderQuantity.ts';
import { sumOf } from '../pages/sumOf.ts';
import { renderSummary } from '../pages/renderSummary.ts';
import type { ShopPages } from '../pages/ShopPage.ts';

/** In the look of WooCommerce's classic theme, with its shortcode checkout. */
export const woocommercePages: ShopPages = {
  frame: ({ shop, cartCount }, content) => html`
    <header class="site-header">
      <div class="col-full">
        <div class="site-branding">
          <a class="site-title" href="/${shop.id}">${shop.name}</a>
          <p class="site-description">${shop.slogan}</p>
        </div>
        <nav class="main-navigation">
          <a href="/${shop.id}">Shop</a><a href="/${shop.id}/cart">Cart (${cartCount})</a
          ><a href="/${shop.id}/checkout">Checkout</a>
        </nav>
      </div>
    </header>
    <main class="col-full">
      <p class="woocommerce-breadcrumb"><a href="/${shop.id}">Home</a> › ${shop.words.home}</p>
      ${content}
    </main>
    <footer class="site-footer">
      <div class="col-full">© ${shop.name}. A demo in the look of WooCommerce, not made by it.</div>
    </footer>
  `,

  product: (room, { product, badge }) => html`
    <div class="product">
      <div class="woocommerce-product-gallery">${renderArt(product.art, 440)}</div>
      <div class="summary entry-summary">
        <h1 class="product_title">${product.name}</h1>
        <p class="price">${room.price(product.price)}</p>
        <p>${product.text}</p>
        ${renderAddForm({
          room,
          product: product.id,
          button: html`<button class="button alt" type="submit">Add to cart</button>`,
        })}
        ${badge}
        <p class="product_meta">SKU: NP-${product.id} · Category: Paper</p>
      </div>
    </div>
    <h2>Related products</h2>
    <ul class="products">
      ${room.shop.products
        .filter(({ id }) => id !== product.id)
        .map(
          (other) =>
            html`<li class="product">
              <a href="/${room.shop.id}/products/${other.id}"
                >${renderArt(other.art, 220)}<span class="woocommerce-loop-product__title"
                  >${other.name}</span
                ><span class="price">${room.price(other.price)}</span></a
              >
            </li>`,
        )}
    </ul>
  `,

  cart: (room, { lines, badge }) => html`
    <h1>Cart</h1>
    <table class="shop_table cart">
      <thead>
        <tr>
          <th>Product</th>
          <th>Price</th>
          <th>Quantity</th>
          <th>Subtotal</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          (line) =>
            html`<tr class="cart_item">
              <td class="product-name">${renderArt(line.art, 64)} ${line.name}</td>
              <td>${room.price(line.price)}</td>
              <td>${renderQuantity({ room, line })}</td>
              <td>${room.price(line.price * line.quantity)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="cart_totals">
      <h2>Cart totals</h2>
      ${renderSummary({ room, lines: [], total: sumOf(lines) })}
      <a class="button alt checkout-button" href="/${room.shop.id}/checkout">Proceed to checkout</a>
      ${badge}
    </div>
  `,

  ownCheckout: (room, { order, checkout, notice }) => html`
    <h1>Checkout</h1>
    ${notice === '' ? '' : html`<p class="woocommerce-error" role="alert">${notice}</p>`}
    <form class="checkout woocommerce-checkout" method="post" action="/${room.shop.id}/orders">
      <div class="col-1">
        <h2>Billing details</h2>
        <p class="form-row"><label for="name">Name</label><input id="name" value="Mira Holm" /></p>
        <p class="form-row">
          <label for="street">Street address</label
          ><input id="street" value="12 Quarry Lane, Bristol" />
        </p>
        <p class="form-row">
          <label for="email">Email address</label
          ><input id="email" type="email" value="mira@northfold.example" />
        </p>
      </div>
      <div class="col-2">
        <h2 id="order_review_heading">Your order</h2>
        ${renderSummary({ room, lines: order.lines, total: order.total })}
        <div id="payment" class="woocommerce-checkout-payment">
          <ul class="wc_payment_methods payment_methods methods">
            <li class="wc_payment_method payment_method_bacs">
              <label
                ><input type="radio" name="payment_method" value="bacs" checked /> Direct bank
                transfer</label
              >
              <div class="payment_box">
                <p>Pay into our bank account. Your order ships once the money has arrived.</p>
              </div>
            </li>
            <li class="wc_payment_method payment_method_stablepay">${checkout}</li>
            <li class="wc_payment_method payment_method_cod">
              <label
                ><input type="radio" name="payment_method" value="cod" /> Cash on delivery</label
              >
            </li>
          </ul>
          <div class="form-row place-order">
            <button class="button alt" id="place_order" type="submit">
              ${room.shop.words.placeOrder}
            </button>
          </div>
        </div>
      </div>
    </form>
  `,
};
