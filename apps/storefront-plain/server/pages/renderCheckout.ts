import { toDecimalString } from '@stablepay/core';
import { html } from 'hono/html';
import type { PlainOrder } from '../orders/createPlainOrders.ts';
import type { Html } from './Html.ts';

export type CheckoutLook = {
  merchantName: string;
  /** The words on the button of the way without script. */
  payWords: string;
  frame: 'row' | 'card';
  /** The way on after the payment; the game is there already. */
  viewOrder?: { href: string; text: string } | undefined;
  checked?: boolean | undefined;
  panel?: 'gaming' | undefined;
};

/**
 * The tag's element for one order. Inside is the way without our script: its button belongs to a
 * form that stands elsewhere (`renderWithoutScript`), because forms do not lie in forms.
 */
export function renderCheckout({
  order: { total, currency },
  signedReference,
  look: { merchantName, payWords, frame, viewOrder, checked = false, panel },
}: {
  order: PlainOrder;
  signedReference: string;
  look: CheckoutLook;
}): Html {
  return html`<stablepay-checkout
    name="payment_method"
    frame="${frame}"
    reference="${signedReference}"
    amount="${toDecimalString({ minor: total, currency })}"
    currency="${currency}"
    merchant-name="${merchantName}"
    ${checked ? html`checked` : ''}
    ${panel ? html`panel="${panel}"` : ''}
    ><button type="submit" form="without-script" class="without-script">${payWords}</button>${
      viewOrder === undefined
        ? ''
        : html`<a slot="paid" class="view-order" href="${viewOrder.href}">${viewOrder.text}</a>`
    }</stablepay-checkout
  >`;
}
