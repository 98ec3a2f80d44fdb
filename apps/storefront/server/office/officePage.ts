import { html } from 'hono/html';

export type OfficeOrder = {
  reference: string;
  refunds: { id: string; amount: string; status: string }[];
};

/** The back office: paid orders, what was given back of each, and a form to give back more. */
export function officePage({
  orders,
  styleUrls,
  problem,
}: {
  orders: readonly OfficeOrder[];
  styleUrls: readonly string[];
  problem?: string | undefined;
}) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>Halden back office</title>
        ${styleUrls.map((url) => html`<link rel="stylesheet" href="${url}" />`)}
      </head>
      <body>
        <main class="page page--narrow">
          <h1 class="page__title">Refunds</h1>
          ${problem === undefined ? '' : html`<p class="office__problem" role="alert">${problem}</p>`}
          ${orders.length === 0 ? html`<p>No order is paid yet.</p>` : ''}
          ${orders.map(
            ({ reference, refunds }) => html`
              <section class="card office" aria-label="Order ${reference}">
                <h2 class="card__title">${reference}</h2>
                <ul class="office__refunds">
                  ${refunds.map(({ id, amount, status }) => html`<li>${id}: ${amount}, ${status}</li>`)}
                </ul>
                <form class="office__form" method="post" action="/office/refunds">
                  <input type="hidden" name="reference" value="${reference}" />
                  <input type="hidden" name="key" value="refund-${refunds.length + 1}" />
                  <label class="office__label">
                    Amount, empty for all that is left
                    <input class="office__input" name="amount" inputmode="decimal" />
                  </label>
                  <label class="office__label">
                    Coin it was paid in
                    <select class="office__input" name="currency">
                      <option>USDT</option>
                      <option>USDC</option>
                    </select>
                  </label>
                  <button class="button">Refund ${reference}</button>
                </form>
              </section>
            `,
          )}
        </main>
      </body>
    </html>`;
}
