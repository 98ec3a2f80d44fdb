import { html, type Html } from '../html.ts';

/**
 * The address as a link when it is http or https, otherwise nothing. Parsed again here, although
 * creation refused anything else: a store may be older than that rule.
 */
export function returnHref(url: string | undefined): string | undefined {
  const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed.href : undefined;
}

/** A button-shaped link back to the shop, or the advice to close the page. */
export function returnLink({
  url,
  label,
  otherwise,
}: {
  url: string | undefined;
  label: string;
  otherwise: string;
}): Html {
  const href = returnHref(url);
  return href === undefined
    ? html`<p class="note">${otherwise}</p>`
    : html`<a class="button button-quiet" href="${href}" rel="noreferrer">${label}</a>`;
}
