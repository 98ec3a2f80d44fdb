import { html, type Html } from '../../payer-page/html.ts';

/** The address every form of the inspector posts to. */
export const actionPath = '/__sandbox/inspect/act';

/** A row of buttons that do something to one thing. */
export function actionForm({
  view,
  kind,
  id = '',
  label = '',
  commands,
}: {
  /** Where to come back to. */
  view: string;
  kind: string;
  id?: string | undefined;
  /** What the buttons act on, for screen readers; default: the id. */
  label?: string | undefined;
  commands: readonly { command: string; text: string }[];
}): Html {
  if (commands.length === 0) return html`–`;
  return html`<form class="actions" method="post" action="${actionPath}">
    <input type="hidden" name="view" value="${view}" />
    <input type="hidden" name="kind" value="${kind}" />
    <input type="hidden" name="id" value="${id}" />
    ${commands.map(
      ({ command, text }) =>
        html`<button class="act" name="command" value="${command}">
          ${text}<span class="sr-only"> ${label === '' ? id : label}</span>
        </button>`,
    )}
  </form>`;
}
