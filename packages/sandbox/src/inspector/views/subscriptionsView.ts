import { formatMoney } from '@stablepay/core';
import type { SandboxCommands } from '../../engine/SandboxCommands.ts';
import { html, type Html } from '../../payer-page/html.ts';
import { mandateEn } from '../../payer-page/messages/mandateEn.ts';
import { periodPrice } from '../../subscription/SandboxSubscription.ts';
import { canDrive, subscriptionCommands } from '../../subscription/subscriptionCommands.ts';
import { actionForm } from '../parts/actionForm.ts';
import { dataTable } from '../parts/dataTable.ts';
import { formatTime } from '../parts/formatTime.ts';

const texts = { ...mandateEn.commands, authorise: 'Authorize' };
const names = Object.keys(subscriptionCommands) as (keyof typeof subscriptionCommands)[];

/** Subscriptions, newest first, with every command their state allows. */
export async function subscriptionsView(commands: SandboxCommands): Promise<Html> {
  const subscriptions = await commands.subscriptions();
  return dataTable({
    label: 'Subscriptions',
    head: ['Subscription', 'Customer', 'Plan', 'Status', 'Period ends', 'Next step', 'Actions'],
    rows: subscriptions.map((subscription) => {
      const { id, customer, item, status, charges, currentPeriodEnd, dueAt } = subscription;
      const price = { minor: periodPrice(subscription), currency: 'USD' };
      const { interval, intervalCount } = item.recurring;
      return [
        html`<a href="/pay/${id}"><code>${id}</code></a>`,
        customer,
        `${item.product}, ${formatMoney({ money: price, locale: 'en' })} / ${intervalCount} ${interval}`,
        html`<span class="state" data-state="${status}">${status}</span>
          ${charges === 'fail' ? html`<br />charges fail` : ''}`,
        formatTime(currentPeriodEnd * 1000),
        formatTime(dueAt),
        actionForm({
          view: 'subscriptions',
          kind: 'subscription',
          id,
          label: customer,
          commands: names
            .filter((command) => canDrive(command, status))
            .map((command) => ({ command, text: texts[command] })),
        }),
      ];
    }),
  });
}
