import { html, type Html } from '../html.ts';
import { fillMessage } from '../messages/fillMessage.ts';
import { pageAmounts } from '../pageAmounts.ts';
import type { PageModel } from '../PageModel.ts';
import { choiceForm } from '../parts/choiceForm.ts';
import { payForm } from '../parts/payForm.ts';
import { sendTo } from '../parts/sendTo.ts';

/** Waiting for money: amount, coin, network, address, and the sandbox's own wallet. */
export function payView(model: PageModel): Html {
  const { session, messages } = model;
  const amounts = pageAmounts(model);
  const { lock } = session;
  return html`<h1 class="amount"><span>${amounts.due}</span> <small>${amounts.token}</small></h1>
    <p class="order">${fillMessage(messages.order, amounts)}</p>
    ${lock ? html`<p class="rate">${fillMessage(messages.rate, { currency: session.currency, rate: lock.rate })}</p>` : ''}
    ${choiceForm({ id: session.id, choice: session.choice, messages })} ${sendTo(model)}
    ${payForm({ sessionId: model.session.id, label: fillMessage(messages.pay, amounts) })}`;
}
