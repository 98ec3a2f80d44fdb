import { html } from 'hono/html';
import type { Html } from '../pages/Html.ts';

type PaidOrder = {
  reference: string;
  proxyUrl: string;
  token: string;
  refundIds: readonly string[];
};

/** What is given back, order by order. */
export const renderRefunds = (orders: readonly PaidOrder[]): Html => {
  const given = orders.flatMap(({ proxyUrl, token, refundIds }) =>
    refundIds.map(
      (id) =>
        html`<stablepay-refund refund-id="${id}" token="${token}" proxy="${proxyUrl}"
          >Refund ${id}</stablepay-refund
        >`,
    ),
  );
  return html`<section aria-labelledby="refunds">
    <h2 id="refunds">Refunds</h2>
    ${given.length > 0 ? given : html`<p>Nothing was given back so far.</p>`}
  </section>`;
};
