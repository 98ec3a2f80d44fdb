import { formatMoney } from '@stablepay/core';
import { html, type Html } from '../html.ts';
import { fillMessage } from '../messages/fillMessage.ts';
import type { PageModel } from '../PageModel.ts';

/** What is being paid for: rows, tax, shipping, total. */
export function orderSummary({ session, shopName, messages }: PageModel): Html {
  const { currency, lineItems = [], taxAmount, shippingAmount } = session;
  const price = (minor: number) =>
    formatMoney({ money: { minor, currency }, locale: messages.locale });
  const sum = (label: string, minor: number | undefined, kind = '') =>
    minor === undefined
      ? ''
      : html`<div class="sum ${kind}">
          <dt>${label}</dt>
          <dd>${price(minor)}</dd>
        </div>`;
  const subtotal = session.amount - (taxAmount ?? 0) - (shippingAmount ?? 0);
  const parts = taxAmount !== undefined || shippingAmount !== undefined;

  return html`<section class="summary" aria-labelledby="summary-title">
    <p class="shop">${shopName}</p>
    <h2 id="summary-title">${messages.summary}</h2>
    ${session.description === undefined ? '' : html`<p class="description">${session.description}</p>`}
    ${
      lineItems.length === 0
        ? ''
        : html`<ul class="rows">
            ${lineItems.map(
              ({ price_data: { unit_amount, product_data }, quantity }) =>
                html`<li>
                  <div>
                    <span class="row-name">${product_data.name}</span
                    >${product_data.description ? html`<span class="row-note">${product_data.description}</span>` : ''}<span
                      class="row-note"
                      >${fillMessage(messages.quantity, { quantity, price: price(unit_amount) })}</span
                    >
                  </div>
                  <span class="row-price">${rowPrice(unit_amount * quantity, price)}</span>
                </li>`,
            )}
          </ul>`
    }
    <dl class="sums">
      ${parts ? sum(messages.subtotal, subtotal) : ''}${sum(messages.tax, taxAmount)}${sum(messages.shipping, shippingAmount)}${sum(messages.total, session.amount, 'sum-total')}
    </dl>
  </section>`;
}

/** A row can't exceed the total, which is a safe integer (sum rule). */
const rowPrice = (minor: number, price: (minor: number) => string) => price(minor);
