import { html, type Html } from '../../payer-page/html.ts';

/** The frame of the inspector's pages. */
export function inspectorShell({
  title,
  views,
  current,
  main,
}: {
  title: string;
  /** Names and titles of the tabs; none before the login. */
  views: readonly { name: string; title: string }[];
  current: string | undefined;
  main: Html;
}): Html {
  const tab = ({ name, title: text }: { name: string; title: string }) =>
    html`<a
      href="/__sandbox/inspect?view=${name}"
      ${name === current ? html` aria-current="page"` : ''}
      >${text}</a
    >`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title} · StablePay sandbox</title>
        <link rel="icon" href="/pay/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/pay/assets/page.css" />
        <link rel="stylesheet" href="/__sandbox/inspect/inspector.css" />
      </head>
      <body>
        <header class="ribbon">Test, no real money</header>
        ${
          views.length === 0
            ? ''
            : html`<nav class="tabs" aria-label="Inspector">
                ${views.map(tab)}
                <form method="post" action="/__sandbox/inspect/logout">
                  <button class="act">Log out</button>
                </form>
              </nav>`
        }
        <main class="inspector">
          <h1>${title}</h1>
          ${main}
        </main>
      </body>
    </html>`;
}
