import { html } from 'hono/html';
import { shops } from '../../shops/shops.ts';
import type { Html } from './Html.ts';
import { renderLayout } from './renderLayout.ts';

const kinds = {
  own: 'its own checkout page carries the tag',
  hosted: 'hosted checkout as a mock-up, the tag on the page behind it',
};

/** The list of what there is. */
export const renderIndex = (): Html =>
  renderLayout({
    lang: 'en',
    title: 'Plain shops',
    styles: ['index.css'],
    body: html`<main class="index">
      <h1>Shops without React</h1>
      <p>
        Pages a server made, one script tag, the sandbox behind it. Looks are drawn after the
        platforms; none of them made or approved this.
      </p>
      <ul>
        ${shops.map(
          ({ id, platform, name, checkout, products: [first] }) =>
            html`<li>
              <a href="/${id}"
                ><img src="/public/art/${first.art}" width="72" height="72" alt="" /><span
                  ><b>${platform}</b> ${name} · ${kinds[checkout]}</span
                ></a
              >
            </li>`,
        )}
        <li>
          <a href="/game"
            ><img src="/public/art/gem.svg" width="72" height="72" alt="" /><span
              ><b>Game top-up</b> Skyreef · in a frame, dark</span
            ></a
          >
        </li>
        <li>
          <a href="/account"
            ><img src="/public/art/calendar.svg" width="72" height="72" alt="" /><span
              ><b>Account</b> a club to join and leave, refunds on their way</span
            ></a
          >
        </li>
        <li>
          <a href="/bare.html"
            ><img src="/public/art/bare.svg" width="72" height="72" alt="" /><span
              ><b>Bare</b> nothing but the pasted line</span
            ></a
          >
        </li>
      </ul>
    </main>`,
  });
