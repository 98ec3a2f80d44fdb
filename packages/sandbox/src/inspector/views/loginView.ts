import { html, type Html } from '../../payer-page/html.ts';
import { inspectorShell } from './inspectorShell.ts';

/** Asks for the control token. */
export function loginView({ refused }: { refused: boolean }): Html {
  return inspectorShell({
    title: 'Inspector',
    views: [],
    current: undefined,
    main: html`<form class="login" method="post" action="/__sandbox/inspect/login">
      ${refused ? html`<p class="failed" role="alert">This is not the control token.</p>` : ''}
      <label for="token">Control token</label>
      <input
        id="token"
        name="token"
        type="password"
        required
        autocomplete="current-password"
        ${refused ? html` aria-invalid="true"` : ''}
      />
      <p class="note">It was printed when the sandbox started.</p>
      <button class="button button-main">Open the inspector</button>
    </form>`,
  });
}
