import { formatMoney } from '@stablepay/core';
import type { LineItem } from '../../session/SandboxSession.ts';
import { html, type Html } from '../html.ts';
import { fillMessage } from '../messages/fillMessage.ts';
import type { PageModel } from '../PageModel.ts';

/** What is being paid for: rows, tax, shipping, total. */
export function orderSummary(model: PageModel): Html {
  const { session, messages } = model;
  const { lineItems = [], taxAmount, shippingAmount, description } = session;
  const subtotal = session.amount - (taxAmount ?? 0) - (shippingAmount ?? 0);
  const hasParts = taxAmount !== undefined || shippingAmount !== undefined;
  const sum = (label: string, minor: number | undefined, kind = '') =>
    minor === undefined
      ? ''
      : html`<div class="sum ${kind}">
          <dt>${label}</dt>
          <dd>${price(model, minor)}</dd>
        </div>`;

  return html`<section class="summary" aria-labelledby="summary-title">
    <h2 id="summary-title">${messages.summary}</h2>
    ${description === undefined ? '' : html`<p class="description">${description}</p>`}
    ${
      lineItems.length === 0
        ? ''
        : html`<ul class="rows">
            ${lineItems.map((item) => row(model, item))}
          </ul>`
    }
    <dl class="sums">
      ${hasParts ? sum(messages.subtotal, subtotal) : ''} ${sum(messages.tax, taxAmount)}
      ${sum(messages.shipping, shippingAmount)} ${sum(messages.total, session.amount, 'sum-total')}
    </dl>
  </section>`;
}

function price({ session, messages }: PageModel, minor: number): string {
  return formatMoney({ money: { minor, currency: session.currency }, locale: messages.locale });
}

/** The price of a row can't exceed the total, which is a safe integer (sum rule). */
function row(model: PageModel, { price_data, quantity }: LineItem): Html {
  const { name, description } = price_data.product_data;
  const each = fillMessage(model.messages.quantity, {
    quantity,
    price: price(model, price_data.unit_amount),
  });
  return html`<li>
    <div>
      <span class="row-name">${name}</span>
      ${description ? html`<span class="row-note">${description}</span>` : ''}
      <span class="row-note">${each}</span>
    </div>
    <span class="row-price">${price(model, price_data.unit_amount * quantity)}</span>
  </li>`;
}
