import { html } from 'hono/html';

export type OfficeOrder = {
  reference: string;
  total: string;
  /** What can still be given back, where that is known. */
  left: string | undefined;
  /** Nothing is left to give back. */
  isOver: boolean;
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
            ({ reference, total, left, isOver, refunds }) => html`
              <section class="card office" aria-label="Order ${reference}">
                <h2 class="card__title reference">${reference}</h2>
                <p class="office__sums">
                  ${total}${isOver ? ', given back in full' : left === undefined ? '' : `, ${left} left`}
                </p>
                <ul class="office__refunds">
                  ${refunds.map(({ id, amount, status }) => html`<li>${amount}, ${status} <small>${id}</small></li>`)}
                </ul>
                ${
                  isOver
                    ? ''
                    : html`<form class="office__form" method="post" action="/office/refunds">
                        <input type="hidden" name="reference" value="${reference}" />
                        <input type="hidden" name="key" value="refund-${refunds.length + 1}" />
                        <label class="office__label">
                          Amount
                          <input class="office__input" name="amount" inputmode="decimal" />
                        </label>
                        <label class="office__label">
                          Coin it was paid in
                          <select class="office__input" name="currency">
                            <option>USDT</option>
                            <option>USDC</option>
                          </select>
                        </label>
                        <label class="office__all">
                          <input class="office__check" type="checkbox" name="all" value="yes" />
                          All that is left
                        </label>
                        <button class="button">Refund ${reference}</button>
                      </form>`
                }
              </section>
            `,
          )}
        </main>
      </body>
    </html>`;
}
