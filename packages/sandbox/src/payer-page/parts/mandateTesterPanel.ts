import { canDrive, type SubscriptionCommand } from '../../subscription/subscriptionCommands.ts';
import { html, type Html } from '../html.ts';
import type { MandateModel } from '../MandateModel.ts';
import { icons } from './icons.ts';

const offered = [
  'authoriseUnpaid',
  'renew',
  'retry',
  'failCharges',
  'allowCharges',
  'lapse',
  'cancelAtPeriodEnd',
  'cancelNow',
] as const satisfies readonly SubscriptionCommand[];

/** The buttons a real mandate page does not have: everything the state allows. */
export function mandateTesterPanel({ subscription, messages }: MandateModel): Html {
  const { id, status, charges } = subscription;
  const superfluous = charges === 'succeed' ? 'allowCharges' : 'failCharges';
  const commands = offered.filter(
    (command) => command !== superfluous && canDrive(command, status),
  );
  if (commands.length === 0) return html``;
  return html`<section class="tester" aria-labelledby="tester-title">
    <h2 id="tester-title">${icons.flask}${messages.testerTitle}</h2>
    <p class="note">${messages.testerHint}</p>
    <form method="post" action="/pay/${id}" data-enhance>
      ${commands.map((command) => html`<button class="button button-small" id="act-${command}" name="action" value="${command}">${messages.mandate.commands[command]}</button>`)}
    </form>
  </section>`;
}
