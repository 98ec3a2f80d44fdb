import { html } from 'hono/html';
import { gemPacks, type GemPack } from '../../shops/gemPacks.ts';
import type { Html } from '../pages/Html.ts';

/** The portal around the game: the top-up runs in its frame. */
export const renderPortal = (): Html => html`
  <header class="portal-head">
    <b>PLAYHARBOR</b>
    <nav><a href="/game">Games</a><a href="/game">Friends</a></nav>
  </header>
  <main class="portal">
    <h1>Skyreef</h1>
    <iframe src="/game/play" title="Skyreef, a game" allow="clipboard-write"></iframe>
    <p>The game and its top-up run in a frame, as games on a portal do.</p>
  </main>
`;

/** Inside of the frame: the game, and the top-up beside it. */
export const renderPlay = ({
  pack,
  checkout,
  price,
}: {
  pack: GemPack;
  checkout: Html;
  price: (minor: number) => string;
}): Html => html`
  <main class="play">
    <section class="scene">
      <canvas width="640" height="420" aria-label="A sky with floating reefs" role="img"></canvas>
      <p class="hud"><b>Asha#2231</b><span>Level 14</span></p>
    </section>
    <section class="top-up">
      <h1>Top up gems</h1>
      <h2>1 · Package</h2>
      <ul class="packs">
        ${gemPacks.map(
          ({ id, gems, bonus, price: minor }) =>
            html`<li>
              <a href="/game/play?pack=${id}" ${id === pack.id ? html`aria-current="true"` : ''}
                ><b>${gems}${bonus > 0 ? html` <i>+${bonus}</i>` : ''}</b
                ><span>${price(minor)}</span></a
              >
            </li>`,
        )}
      </ul>
      <h2>2 · Pay with</h2>
      ${checkout}
      <p class="confirm">
        <span>Asha#2231 · ${pack.gems}${pack.bonus > 0 ? ` + ${pack.bonus}` : ''} gems</span
        ><b>${price(pack.price)}</b>
      </p>
    </section>
  </main>
  <script src="/public/game.js" defer></script>
`;
