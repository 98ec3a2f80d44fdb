import { html, type Html } from '../html.ts';

/** The main button: the sandbox's own wallet. */
export function payForm({ sessionId, label }: { sessionId: string; label: string }): Html {
  return html`<form method="post" action="/pay/${sessionId}" data-enhance>
    <button class="button button-main" id="act-pay-now" name="action" value="pay">${label}</button>
  </form>`;
}
