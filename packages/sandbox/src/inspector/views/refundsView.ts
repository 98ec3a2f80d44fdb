import { formatMoney } from '@stablepay/core';
import type { SandboxCommands } from '../../engine/SandboxCommands.ts';
import { html, type Html } from '../../payer-page/html.ts';
import { refundFailures } from '../../refund/refundRules.ts';
import { actionForm } from '../parts/actionForm.ts';
import { dataTable } from '../parts/dataTable.ts';
import { formatTime } from '../parts/formatTime.ts';

const ends = [
  { command: 'complete', text: 'Complete' },
  { command: 'cancel', text: 'Cancel' },
  ...refundFailures.map((reason) => ({
    command: `fail ${reason}`,
    text: `Fail: ${reason.replaceAll('_', ' ')}`,
  })),
];

/** Refunds, newest first, with every way a processing one can end. */
export async function refundsView(commands: SandboxCommands): Promise<Html> {
  const refunds = await commands.refunds();
  return dataTable({
    label: 'Refunds',
    head: ['Refund', 'Payment', 'Amount', 'Status', 'Created', 'Result', 'Merchant', 'Actions'],
    rows: refunds.map((refund) => [
      refund.refundId,
      html`<code>${refund.parent}</code>`,
      formatMoney({ money: { minor: refund.amount, currency: refund.currency }, locale: 'en' }),
      html`<span class="state" data-state="${refund.status}">${refund.status}</span>`,
      formatTime(refund.createdAt * 1000),
      html`<code class="long">${refund.transactionHash ?? refund.failureReason ?? '–'}</code>`,
      refund.merchantId,
      actionForm({
        view: 'refunds',
        kind: 'refund',
        id: refund.id,
        label: refund.refundId,
        commands: refund.status === 'processing' ? ends : [],
      }),
    ]),
  });
}
