import type { SandboxCommands } from '../../engine/SandboxCommands.ts';
import { html, type Html } from '../../payer-page/html.ts';
import { dataTable } from '../parts/dataTable.ts';
import { formatTime } from '../parts/formatTime.ts';

/** The latest calls of the REST API and why they were refused. */
export async function requestsView(commands: SandboxCommands): Promise<Html> {
  return dataTable({
    label: 'Requests',
    head: ['Time', 'Call', 'Status', 'Error', 'Idempotency key', 'Merchant'],
    rows: commands
      .requests()
      .map((request) => [
        formatTime(request.at),
        html`${request.method} <code class="long">${request.path}</code>`,
        html`<span class="state" data-state="${request.status < 400 ? 'delivered' : 'failed'}"
          >${request.status}</span
        >`,
        request.code === undefined
          ? '–'
          : html`<code>${request.code}</code>
              ${request.param === undefined ? '' : html`at <code>${request.param}</code>`}`,
        request.idempotencyKey ?? '–',
        request.merchantId ?? 'unknown key',
      ]),
  });
}
