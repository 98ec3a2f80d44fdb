import type { SandboxCommands } from '../../engine/SandboxCommands.ts';
import { html, type Html } from '../../payer-page/html.ts';
import { faultPresets } from '../faultPresets.ts';
import { actionForm } from '../parts/actionForm.ts';
import { formatTime } from '../parts/formatTime.ts';

const moves = [
  { command: '60000', text: '+ 1 minute' },
  { command: '3600000', text: '+ 1 hour' },
  { command: '86400000', text: '+ 1 day' },
  { command: '604800000', text: '+ 1 week' },
  { command: '2678400000', text: '+ 31 days' },
];

const skews = [
  { command: '600000', text: '10 minutes ahead' },
  { command: '-600000', text: '10 minutes behind' },
  { command: '0', text: 'Right again' },
];

const presets = Object.entries(faultPresets).map(([command, { text }]) => ({ command, text }));

/** Clock, webhooks, the reading of idempotency, faults, reset. */
export async function switchesView(commands: SandboxCommands): Promise<Html> {
  const { clockSkewMs, webhooksEnabled, webhookUrl, idempotency, faults } = commands.settings();
  const view = 'switches';
  const group = (title: string, now: Html | string, form: Html) =>
    html`<section class="switch">
      <h2>${title}</h2>
      <p>${now}</p>
      ${form}
    </section>`;
  return html`<div class="switches">
    ${group('Clock', html`Now ${formatTime(commands.now())} UTC.`, actionForm({ view, kind: 'clock', label: 'on the clock', commands: moves }))}
    ${group(
      'Clock of signatures',
      clockSkewMs === 0 ? 'Right.' : `${clockSkewMs / 1000} seconds off.`,
      actionForm({ view, kind: 'skew', label: 'for the clock of signatures', commands: skews }),
    )}
    ${group(
      'Webhooks',
      `${webhooksEnabled ? 'On' : 'Off'}${webhookUrl === undefined ? '' : `, to ${webhookUrl}`}.`,
      actionForm({
        view,
        kind: 'webhooks',
        label: 'webhooks',
        commands: [
          webhooksEnabled ? { command: 'off', text: 'Off' } : { command: 'on', text: 'On' },
        ],
      }),
    )}
    ${group(
      'A repeated create',
      idempotency === 'replay' ? 'Gets its first answer.' : 'Answers 409.',
      actionForm({
        view,
        kind: 'idempotency',
        label: 'repeated creates',
        commands: [
          { command: 'replay', text: 'First answer again' },
          { command: 'conflict', text: 'Answer 409' },
        ],
      }),
    )}
    ${group(
      'Faults',
      faults.length === 0 ? 'None.' : html`<code>${JSON.stringify(faults)}</code>`,
      actionForm({ view, kind: 'fault', label: 'as a fault', commands: presets }),
    )}
    ${group(
      'Everything',
      'Forgets sessions, refunds, subscriptions, events and switches.',
      actionForm({
        view,
        kind: 'reset',
        label: 'everything',
        commands: [{ command: 'reset', text: 'Reset' }],
      }),
    )}
  </div>`;
}
