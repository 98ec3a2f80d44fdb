import { formatMoney } from '@stablepay/core';
import type { SandboxCommands } from '../../engine/SandboxCommands.ts';
import { html, type Html } from '../../payer-page/html.ts';
import { canCommand, sessionCommands } from '../../session/sessionCommands.ts';
import { actionForm } from '../parts/actionForm.ts';
import { dataTable } from '../parts/dataTable.ts';
import { formatTime } from '../parts/formatTime.ts';

const texts = {
  pay: 'Pay',
  seeOnChain: 'See on chain',
  underpay: 'Underpay',
  overpay: 'Overpay',
  fail: 'Fail',
  expire: 'Expire',
  freeze: 'Freeze',
} as const satisfies Record<keyof typeof sessionCommands, string>;

const names = Object.keys(sessionCommands) as (keyof typeof sessionCommands)[];

/** Sessions, newest first, with every transition their state allows. */
export async function sessionsView(commands: SandboxCommands): Promise<Html> {
  const sessions = await commands.sessions();
  return dataTable({
    label: 'Sessions',
    head: ['Session', 'Order', 'Amount', 'Status', 'Created', 'Merchant', 'Actions'],
    rows: sessions.map(({ id, orderId, amount, currency, status, created, merchantId }) => [
      html`<a href="/pay/${id}"><code>${id}</code></a>`,
      orderId,
      formatMoney({ money: { minor: amount, currency }, locale: 'en' }),
      html`<span class="state" data-state="${status}">${status}</span>`,
      formatTime(created * 1000),
      merchantId,
      actionForm({
        view: 'sessions',
        kind: 'session',
        id,
        label: orderId,
        commands: names
          .filter((command) => canCommand(command, status))
          .map((command) => ({ command, text: texts[command] })),
      }),
    ]),
  });
}
