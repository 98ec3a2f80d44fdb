import { html, type Html } from '../html.ts';
import { fillMessage } from '../messages/fillMessage.ts';
import type { PageMessages } from '../messages/PageMessages.ts';
import { pageAmounts } from '../pageAmounts.ts';
import type { PageModel } from '../PageModel.ts';
import { icons } from '../parts/icons.ts';
import { payForm } from '../parts/payForm.ts';
import { returnLink } from '../parts/returnLink.ts';
import { sendTo } from '../parts/sendTo.ts';

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

/** What became of the payment, and what can be done next. */
export function outcomeView({ model, outcome }: { model: PageModel; outcome: Outcome }): Html {
  const amounts = pageAmounts(model);
  const { title, text } = model.messages.outcome[outcome];
  const { icon, tone } = looks[outcome];
  return html`<div class="badge" data-tone="${tone}">${icon}</div>
    <h1 class="headline">${fillMessage(title, amounts)}</h1>
    <p class="text">${fillMessage(text, amounts)}</p>
    ${nextStep({ model, outcome })}`;
}

function nextStep({ model, outcome }: { model: PageModel; outcome: Outcome }): Html {
  const { session, messages } = model;
  const sessionId = session.id;
  const backTo = (url: string | undefined) =>
    returnLink({ url, label: messages.backToShop, otherwise: messages.closePage });
  switch (outcome) {
    case 'underpaid': {
      const label = fillMessage(messages.payRest, { amount: pageAmounts(model).restWithToken });
      return html`${sendTo(model)}${payForm({ sessionId, label })}`;
    }
    case 'processing':
    case 'overpaid':
    case 'frozen':
      return payForm({ sessionId, label: messages.confirm });
    case 'paid':
      return backTo(session.successUrl);
    case 'expired':
    case 'canceled':
    case 'failed':
      return backTo(session.cancelUrl ?? session.successUrl);
    default:
      return outcome satisfies never;
  }
}
