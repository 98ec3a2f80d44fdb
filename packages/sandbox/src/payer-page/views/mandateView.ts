import type { SubscriptionStatus } from '../../subscription/subscriptionRules.ts';
import { html, type Html } from '../html.ts';
import type { MandateModel } from '../MandateModel.ts';
import { mandateTexts } from '../mandateTexts.ts';
import { choiceForm } from '../parts/choiceForm.ts';
import { icons } from '../parts/icons.ts';
import { returnLink } from '../parts/returnLink.ts';

type Outcome = Exclude<SubscriptionStatus, 'incomplete'>;

const looks = {
  trialing: { icon: icons.check, tone: 'good' },
  active: { icon: icons.check, tone: 'good' },
  past_due: { icon: icons.attention, tone: 'warn' },
  canceled: { icon: icons.cross, tone: 'quiet' },
  incomplete_expired: { icon: icons.clock, tone: 'quiet' },
} as const satisfies Record<Outcome, { icon: Html; tone: string }>;

/** The middle of the card: the offer while it waits, afterwards what became of it. */
export function mandateView(model: MandateModel): Html {
  const { status } = model.subscription;
  return status === 'incomplete' ? offer(model) : outcome({ model, status });
}

function offer(model: MandateModel): Html {
  const { subscription, messages } = model;
  const { mandate } = messages;
  const { price, every, product, isLater, fill } = mandateTexts(model);
  // Signed, and still incomplete: the first charge did not go through (S20).
  const failedBefore = subscription.paymentMethodId !== undefined;
  const terms = [
    isLater ? mandate.termFirstLater : mandate.termFirstNow,
    mandate.termWallet,
    ...(subscription.iterations === undefined ? [] : [mandate.termIterations]),
    ...(subscription.cancelAt === undefined ? [] : [mandate.termEnd]),
    mandate.termCancel,
  ];
  return html`<h1 class="amount"><span>${price}</span> <small>${every}</small></h1>
    <p class="order">${product}</p>
    ${choiceForm({ id: subscription.id, choice: subscription.choice, messages })}
    <section class="terms" aria-labelledby="terms-title">
      <h2 id="terms-title">${mandate.termsTitle}</h2>
      <ul>
        ${terms.map((term) => html`<li>${fill(term)}</li>`)}
      </ul>
    </section>
    ${failedBefore ? html`<p class="failed" role="alert">${mandate.failedBefore}</p>` : ''}
    <form method="post" action="/pay/${subscription.id}" data-enhance>
      <button class="button button-main" id="act-authorise" name="action" value="authorise">
        ${fill(isLater ? mandate.authorise : mandate.authoriseAndPay)}
      </button>
    </form>
    <p class="note">${mandate.simulated}</p>`;
}

function outcome({ model, status }: { model: MandateModel; status: Outcome }): Html {
  const { subscription, messages } = model;
  const { icon, tone } = looks[status];
  const { title, text } = messages.mandate.outcome[status];
  const { fill } = mandateTexts(model);
  const ended = status === 'canceled' || status === 'incomplete_expired';
  const ending = !ended && subscription.cancelAt !== undefined;
  const { successUrl, cancelUrl } = subscription;
  return html`<div class="badge" data-tone="${tone}">${icon}</div>
    <h1 class="headline">${fill(title)}</h1>
    <p class="text">${fill(ending ? messages.mandate.ending : text)}</p>
    ${returnLink({
      url: ended ? (cancelUrl ?? successUrl) : successUrl,
      label: messages.backToShop,
      otherwise: messages.closePage,
    })}`;
}
