import { html, type Html } from '../html.ts';
import type { PageMessages } from '../messages/PageMessages.ts';
import { icons } from '../parts/icons.ts';
import { pageShell } from './pageShell.ts';

/** The page for an unknown session. */
export function notFoundView(messages: PageMessages): Html {
  return pageShell({
    messages,
    title: messages.notFoundTitle,
    main: html`<main class="page page-single">
      <article class="card">
        <div class="card-body">
          <div class="badge" data-tone="quiet">${icons.cross}</div>
          <h1 class="headline">${messages.notFoundTitle}</h1>
          <p class="text">${messages.notFoundText}</p>
        </div>
      </article>
    </main>`,
  });
}
