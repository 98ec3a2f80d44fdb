import type { SubscriptionStatus } from '../../subscription/subscriptionRules.ts';
import { html, type Html } from '../html.ts';
import type { MandateModel } from '../MandateModel.ts';
import { mandateTexts } from '../mandateTexts.ts';
import { icons } from '../parts/icons.ts';
import { mandateTesterPanel } from '../parts/mandateTesterPanel.ts';
import { returnHref } from '../parts/returnLink.ts';
import { pageShell } from './pageShell.ts';
import { mandateView } from './mandateView.ts';

const toneOf: Record<SubscriptionStatus, 'live' | 'good' | 'warn' | 'bad'> = {
  incomplete: 'live',
  trialing: 'good',
  active: 'good',
  past_due: 'warn',
  canceled: 'bad',
  incomplete_expired: 'bad',
};

/** The page behind `checkout_url`: what the payer authorises, and what became of it. */
export function mandatePageView(model: MandateModel): Html {
  const { subscription, shopName, messages } = model;
  const { mandate } = messages;
  const { status } = subscription;
  const back = status === 'incomplete' ? returnHref(subscription.cancelUrl) : undefined;
  return pageShell({
    messages,
    title: `${mandate.status[status]} · ${mandate.title}`,
    main: html`<main
      class="page"
      data-session="${subscription.id}"
      data-status="${status}"
      data-revision="${subscription.revision}"
    >
      <article class="card">
        <header class="card-head">
          <span class="shop">${shopName}</span
          >${back === undefined ? '' : html`<a class="back" href="${back}" rel="noreferrer">${icons.back}${messages.backToShop}</a>`}
        </header>
        <div class="card-body">${mandateView(model)}</div>
        <footer class="status" data-tone="${toneOf[status]}">
          <span class="dot" aria-hidden="true"></span
          ><span id="status-text" class="status-text">${mandate.status[status]}</span>
        </footer>
      </article>
      <aside class="side">${summary(model)}${mandateTesterPanel(model)}</aside>
    </main>`,
  });
}

function summary(model: MandateModel): Html {
  const { subscription, messages } = model;
  const { price, every } = mandateTexts(model);
  const { item, description } = subscription;
  return html`<section class="summary" aria-labelledby="summary-title">
    <h2 id="summary-title">${messages.mandate.summary}</h2>
    ${description === undefined ? '' : html`<p class="description">${description}</p>`}
    <ul class="rows">
      <li>
        <div>
          <span class="row-name">${item.product}</span>
          <span class="row-note">${every}</span>
          ${item.quantity === 1 ? '' : html`<span class="row-note">× ${item.quantity}</span>`}
        </div>
        <span class="row-price">${price}</span>
      </li>
    </ul>
  </section>`;
}
