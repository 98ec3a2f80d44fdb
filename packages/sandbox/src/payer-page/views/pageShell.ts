import { html, type Html } from '../html.ts';
import type { PageMessages } from '../messages/PageMessages.ts';

/** The frame of every page: head, test ribbon, main. */
export function pageShell({
  messages,
  title,
  main,
}: {
  messages: PageMessages;
  title: string;
  main: Html;
}): Html {
  return html`<!doctype html>
    <html lang="${messages.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="/pay/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/pay/assets/page.css" />
        <script src="/pay/assets/page.js" defer></script>
      </head>
      <body>
        <header class="ribbon">${messages.ribbon}</header>
        ${main}
        <p class="sr-only" id="announcer" role="status"></p>
      </body>
    </html>`;
}
