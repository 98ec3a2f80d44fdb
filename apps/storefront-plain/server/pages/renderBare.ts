import { html, raw } from 'hono/html';
import type { Html } from './Html.ts';
import { renderTag, type ScriptTag } from './renderTag.ts';

/** A page with nothing but the line of the README: what a shop owner tries first. */
export const renderBare = ({
  tag,
  reference,
  signedReference,
}: {
  tag: ScriptTag;
  reference: string;
  signedReference: string;
}): Html =>
  html`${raw('<!doctype html>')}
    <title>Bare</title>
    ${renderTag({ tag, theme: undefined })}

    <stablepay-checkout
      name="payment"
      frame="card"
      reference="${signedReference}"
      amount="48.20"
      currency="USD"
    >
      <form method="post" action="${tag.proxyUrl}/pay">
        <input type="hidden" name="reference" value="${signedReference}" />
        <button>Pay with USDT or USDC</button>
      </form>
      <a slot="paid" href="/return/${reference}">View order</a>
    </stablepay-checkout>`;
