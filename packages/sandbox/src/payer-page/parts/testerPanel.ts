import { canCommand, type SessionCommand } from '../../session/sessionCommands.ts';
import { html, type Html } from '../html.ts';
import type { PageModel } from '../PageModel.ts';
import { icons } from './icons.ts';

const offered = [
  'seeOnChain',
  'underpay',
  'overpay',
  'freeze',
  'fail',
  'expire',
] as const satisfies readonly SessionCommand[];

/** The buttons a real payment page does not have: every transition the state allows. */
export function testerPanel({ session, messages }: PageModel): Html {
  const label = (command: (typeof offered)[number] | 'pay') =>
    command === 'pay' ? messages.payLate : messages[command];
  const commands = [
    ...offered.filter((command) => canCommand(command, session.status)),
    ...(session.status === 'expired' ? (['pay'] as const) : []),
  ];
  if (commands.length === 0) return html``;
  return html`<section class="tester" aria-labelledby="tester-title">
    <h2 id="tester-title">${icons.flask}${messages.testerTitle}</h2>
    <p class="note">${messages.testerHint}</p>
    <form method="post" action="/pay/${session.id}" data-enhance>
      ${commands.map((command) => html`<button class="button button-small" id="act-${command}" name="action" value="${command}">${label(command)}</button>`)}
    </form>
  </section>`;
}
