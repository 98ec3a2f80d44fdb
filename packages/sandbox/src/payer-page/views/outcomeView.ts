import { html, type Html } from '../html.ts';
import { fillMessage } from '../messages/fillMessage.ts';
import type { PageMessages } from '../messages/PageMessages.ts';
import { pageAmounts } from '../pageAmounts.ts';
import type { PageModel } from '../PageModel.ts';
import { icons } from '../parts/icons.ts';
import { returnLink } from '../parts/returnLink.ts';

type Outcome = keyof PageMessages['outcome'];

const looks = {
  processing: { icon: icons.chain, tone: 'live' },
  paid: { icon: icons.check, tone: 'good' },
  underpaid: { icon: icons.attention, tone: 'warn' },
  overpaid: { icon: icons.attention, tone: 'warn' },
  frozen: { icon: icons.attention, tone: 'warn' },
  expired: { icon: icons.clock, tone: 'quiet' },
  canceled: { icon: icons.cross, tone: 'quiet' },
  failed: { icon: icons.cross, tone: 'bad' },
} as const satisfies Record<Outcome, { icon: Html; tone: string }>;

/** The sandbox's wallet goes on where money is still missing or unconfirmed. */
const mainAction = (model: PageModel, outcome: Outcome) => {
  const { session, messages } = model;
  if (outcome === 'paid' || outcome === 'expired' || outcome === 'canceled' || outcome === 'failed')
    return '';
  const label =
    outcome === 'underpaid'
      ? fillMessage(messages.payRest, { amount: pageAmounts(model).restWithToken })
      : messages.confirm;
  return html`<form method="post" action="/pay/${session.id}" data-enhance>
    <button class="button button-main" id="act-pay-now" name="action" value="pay">${label}</button>
  </form>`;
};

/** What became of the payment, and the way back to the shop. */
export function outcomeView({ model, outcome }: { model: PageModel; outcome: Outcome }): Html {
  const { session, messages } = model;
  const amounts = pageAmounts(model);
  const { title, text } = messages.outcome[outcome];
  const { icon, tone } = looks[outcome];
  const action = mainAction(model, outcome);
  return html`<div class="badge" data-tone="${tone}">${icon}</div>
    <h1 class="headline">${fillMessage(title, amounts)}</h1>
    <p class="text">${fillMessage(text, amounts)}</p>
    ${action}
    ${action === '' ? returnLink({ url: outcome === 'paid' ? session.successUrl : (session.cancelUrl ?? session.successUrl), label: messages.backToShop, otherwise: messages.closePage }) : ''}`;
}
