import { html, raw } from 'hono/html';
import type { Html } from './Html.ts';

/**
 * A whole page. `note` says on top of it what it is: a demo, of which platform, and whether such a
 * page takes the tag.
 */
export function renderLayout({
  lang,
  title,
  styles,
  note,
  body,
  tokens,
  className = '',
}: {
  lang: string;
  title: string;
  /** Files in `public`. */
  styles: readonly string[];
  /** The platform whose tokens the tag's elements take. */
  tokens?: string | undefined;
  note?: Html | undefined;
  body: Html;
  className?: string | undefined;
}): Html {
  return html`${raw('<!doctype html>')}
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        ${['base.css', ...styles].map(
          (file) => html`<link rel="stylesheet" href="/public/${file}" />`,
        )}
        ${tokens === undefined ? '' : html`<link rel="stylesheet" href="/tokens/${tokens}.css" />`}
      </head>
      <body class="${className}">
        ${
          note === undefined
            ? ''
            : html`<aside class="demo-note" lang="en" aria-label="Demo">
                <a href="/">Plain shops</a> ${note}
              </aside>`
        }
        ${body}
      </body>
    </html>`;
}
