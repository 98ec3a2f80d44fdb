import { tokens } from '@stablepay/core';
import { networks } from '../../session/networks.ts';
import type { PaymentChoice } from '../../session/SandboxSession.ts';
import { html, type Html } from '../html.ts';
import type { PageMessages } from '../messages/PageMessages.ts';

/** Coin and network as two radio groups; a script sends them on change, a button without it. */
export function choiceForm({
  id,
  choice,
  messages,
}: {
  /** Of the page it stands on. */
  id: string;
  choice: PaymentChoice;
  messages: PageMessages;
}): Html {
  const option = (name: string, value: string, label: string, chosen: string) =>
    html`<label class="segment"
      ><input
        type="radio"
        id="${name}-${value}"
        name="${name}"
        value="${value}"
        ${chosen === value ? html` checked` : ''}
      /><span>${label}</span></label
    >`;
  return html`<form class="choice" method="post" action="/pay/${id}" data-enhance data-auto>
    <input type="hidden" name="action" value="choose" />
    <fieldset>
      <legend>${messages.coin}</legend>
      <div class="segments">
        ${Object.keys(tokens).map((code) => option('token', code, code, choice.token))}
      </div>
    </fieldset>
    <fieldset>
      <legend>${messages.network}</legend>
      <div class="segments segments-wrap">
        ${Object.entries(networks).map(([code, { name }]) => option('network', code, name, choice.network))}
      </div>
    </fieldset>
    <noscript><button class="button button-quiet">${messages.update}</button></noscript>
  </form>`;
}
