import { toDecimalString } from '@stablepay/core';
import { html } from 'hono/html';
import type { Html } from '../pages/Html.ts';
import { paperClub } from './paperClub.ts';

/** Joining the club, or the membership; what is charged, the server says. */
export function renderClub({
  signedReference,
  access,
}: {
  signedReference: string;
  access: { subscriptionId: string; token: string } | undefined;
}): Html {
  const { product, unitAmount, interval } = paperClub;
  const attributes = access
    ? html`subscription-id="${access.subscriptionId}" token="${access.token}"`
    : html`product="${product}" amount="${toDecimalString(unitAmount)}"
      currency="${unitAmount.currency}" interval="${interval}"`;
  return html`<section aria-labelledby="club">
    <h2 id="club">Paper Club</h2>
    <p>A letterpress card and a new notebook paper, every month.</p>
    <stablepay-subscription reference="${signedReference}" ${attributes}>
      Membership needs a browser that runs scripts.
    </stablepay-subscription>
  </section>`;
}
