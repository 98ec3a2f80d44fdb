import { html, type Html } from '../html.ts';
import type { PageModel } from '../PageModel.ts';
import { icons } from '../parts/icons.ts';
import { orderSummary } from '../parts/orderSummary.ts';
import { returnHref } from '../parts/returnLink.ts';
import { statusLine } from '../parts/statusLine.ts';
import { testerPanel } from '../parts/testerPanel.ts';
import { pageShell } from './pageShell.ts';
import { sessionView } from './sessionView.ts';

/** The whole payer page of a session. */
export function payerPageView(model: PageModel): Html {
  const { session, shopName, messages } = model;
  const back = session.status === 'pending' ? returnHref(session.cancelUrl) : undefined;
  return pageShell({
    messages,
    title: `${messages.status[session.status]} · ${messages.title}`,
    main: html`<main
      class="page"
      data-session="${session.id}"
      data-status="${session.status}"
      data-revision="${session.revision}"
    >
      <article class="card">
        <header class="card-head">
          <span class="shop">${shopName}</span
          >${back === undefined ? '' : html`<a class="back" href="${back}" rel="noreferrer">${icons.back}${messages.backToShop}</a>`}
        </header>
        <div class="card-body">${sessionView(model)}</div>
        ${statusLine(model)}
      </article>
      <aside class="side">${orderSummary(model)}${testerPanel(model)}</aside>
    </main>`,
  });
}
