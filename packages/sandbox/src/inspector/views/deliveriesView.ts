import type { SandboxCommands } from '../../engine/SandboxCommands.ts';
import { html, type Html } from '../../payer-page/html.ts';
import type { DeliveryAttempt } from '../../webhooks/WebhookEvent.ts';
import { actionForm } from '../parts/actionForm.ts';
import { dataTable } from '../parts/dataTable.ts';
import { formatTime } from '../parts/formatTime.ts';

const attemptLine = ({ at, status, fault }: DeliveryAttempt) =>
  html`<li>${formatTime(at)} ${status ?? fault ?? 'nothing'}</li>`;

/** The outbox: every event with its body and all attempts to deliver it, newest first. */
export async function deliveriesView(commands: SandboxCommands): Promise<Html> {
  const events = await commands.deliveries();
  return dataTable({
    label: 'Deliveries',
    head: ['Event', 'About', 'State', 'Attempts', 'Next attempt', 'Body', 'Actions'],
    rows: events.map(({ id, type, resourceId, state, attempts, nextAttemptAt, body }) => [
      html`${type}<br /><code>${id}</code>`,
      html`<code>${resourceId}</code>`,
      html`<span class="state" data-state="${state}">${state}</span>`,
      attempts.length === 0
        ? '–'
        : html`<ol class="attempts">
            ${attempts.map(attemptLine)}
          </ol>`,
      formatTime(nextAttemptAt),
      html`<details>
        <summary>Show<span class="sr-only"> the body of ${type}</span></summary>
        <pre>${JSON.stringify(JSON.parse(body), null, 2)}</pre>
      </details>`,
      actionForm({
        view: 'deliveries',
        kind: 'event',
        id,
        label: type,
        commands: [{ command: 'redeliver', text: 'Send again' }],
      }),
    ]),
  });
}
