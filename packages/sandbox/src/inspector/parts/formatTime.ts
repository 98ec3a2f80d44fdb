import { html, type Html } from '../../payer-page/html.ts';

/** A moment in UTC to the second; a dash for none. */
export function formatTime(ms: number | undefined): Html {
  if (ms === undefined) return html`–`;
  const iso = new Date(ms).toISOString();
  return html`<time datetime="${iso}">${iso.slice(0, 19).replace('T', ' ')}</time>`;
}
