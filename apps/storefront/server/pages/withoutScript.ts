import { parseReference } from '@stablepay/core';

/**
 * What the checkout page shows where no script runs: a plain form that leads to the payment page.
 * The reference is our own, made of letters, digits and hyphens, so nothing needs escaping; any
 * other is refused.
 */
export function withoutScript(reference: string): string {
  if (!/^[A-Z0-9-]+$/.test(parseReference(reference))) throw new TypeError('Not an order number.');
  return [
    '<noscript><main class="plain"><h1>Halden</h1>',
    `<p>Order ${reference}</p>`,
    '<form method="post" action="/api/stablepay/pay">',
    `<input type="hidden" name="reference" value="${reference}">`,
    '<button class="button">Pay with USDT or USDC</button>',
    '</form></main></noscript>',
  ].join('');
}
