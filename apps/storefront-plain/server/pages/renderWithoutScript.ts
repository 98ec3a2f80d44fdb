import { html } from 'hono/html';
import type { Html } from './Html.ts';

/** The form behind the button in `renderCheckout`; stands outside of the shop's own form. */
export const renderWithoutScript = ({
  signedReference,
  proxyUrl,
}: {
  signedReference: string;
  proxyUrl: string;
}): Html =>
  html`<form id="without-script" method="post" action="${proxyUrl}/pay" hidden>
    <input type="hidden" name="reference" value="${signedReference}" />
  </form>`;
