import { html } from 'hono/html';
import { renderAddForm } from '../pages/renderAddForm.ts';
import { renderArt } from '../pages/renderArt.ts';
import { renderQuantity } from '../pages/renderQuantity.ts';
import { sumOf } from '../pages/sumOf.ts';
import { renderSummary } from '../pages/renderSummary.ts';
import type { ShopPages } from '../pages/ShopPage.ts';

/** In the look of a SHOPYY shop: dense, one page for everything between cart and payment. */
export const shopyyPages: ShopPages = {
  frame: ({ shop, cartCount }, content) => html`
    <section class="notice-bar" aria-label="公告">${shop.slogan}</section>
    <header class="shop-head">
      <a class="shop-logo" href="/${shop.id}">${shop.name}</a>
      <nav>
        <a href="/${shop.id}">首页</a><a href="/${shop.id}">箱包</a><a href="/${shop.id}">家居</a>
      </nav>
      <a class="shop-cart" href="/${shop.id}/cart">购物车<b>${cartCount}</b></a>
    </header>
    <main class="shop-main">${content}</main>
    <footer class="shop-foot">${shop.name} · SHOPYY 风格演示，并非 SHOPYY 出品</footer>
  `,

  product: (room, { product, badge }) => html`
    <div class="goods">
      <div class="goods-pic">${renderArt(product.art, 420)}</div>
      <div class="goods-info">
        <h1>${product.name}</h1>
        <div class="goods-price"><b>${room.price(product.price)}</b><span>包邮</span></div>
        <dl>
          <div>
            <dt>说明</dt>
            <dd>${product.text}</dd>
          </div>
          <div>
            <dt>配送</dt>
            <dd>48 小时内发货</dd>
          </div>
        </dl>
        ${renderAddForm({
          room,
          product: product.id,
          button: html`<button class="btn-main" type="submit">加入购物车</button>`,
        })}
        ${badge}
      </div>
    </div>
    <h2 class="also">看了又看</h2>
    <ul class="goods-list">
      ${room.shop.products
        .filter(({ id }) => id !== product.id)
        .map(
          (other) =>
            html`<li>
              <a href="/${room.shop.id}/products/${other.id}"
                >${renderArt(other.art, 180)}<span>${other.name}</span
                ><b>${room.price(other.price)}</b></a
              >
            </li>`,
        )}
    </ul>
  `,

  cart: (room, { lines, badge }) => html`
    <h1 class="block-title">购物车</h1>
    <ul class="cart-list">
      ${lines.map(
        (line) =>
          html`<li>
            ${renderArt(line.art, 72)}<span>${line.name}</span>${renderQuantity({ room, line })}<b
              >${room.price(line.price * line.quantity)}</b
            >
          </li>`,
      )}
    </ul>
    <div class="cart-bar">
      ${badge}
      <p>合计 <b>${room.price(sumOf(lines))}</b></p>
      <a class="btn-main" href="/${room.shop.id}/checkout">去结算</a>
    </div>
  `,

  ownCheckout: (room, { order, checkout, notice }) => html`
    <h1 class="visually-hidden">结算</h1>
    <form class="one-page" method="post" action="/${room.shop.id}/orders">
      <section class="block">
        <h2>收货信息</h2>
        <p>何米拉　+86 138 0000 0000</p>
        <p>浙江省杭州市西湖区示例路 12 号</p>
      </section>
      <section class="block">
        <h2>支付方式</h2>
        ${notice === '' ? '' : html`<p class="warn" role="alert">${notice}</p>`}
        <div class="pay-list">
          <label class="pay-row"
            ><input type="radio" name="payment_method" value="card" checked /><span
              >信用卡 / 借记卡</span
            ><span class="tiles"><i>VISA</i><i>MC</i></span></label
          >
          ${checkout}
          <label class="pay-row"
            ><input type="radio" name="payment_method" value="transfer" /><span
              >银行转账</span
            ></label
          >
        </div>
      </section>
      <section class="block side">
        <h2>订单明细</h2>
        ${renderSummary({ room, lines: order.lines, total: order.total })}
        <button class="btn-main place-order" type="submit">${room.shop.words.placeOrder}</button>
      </section>
    </form>
  `,
};
