import { Hono } from 'hono';
import { html } from 'hono/html';
import { gemPacks } from '../../shops/gemPacks.ts';
import { priceOf } from '../pages/priceOf.ts';
import type { PageTools, Visit } from '../pages/PageTools.ts';
import { renderLayout } from '../pages/renderLayout.ts';
import { paymentFiles, renderTag } from '../pages/renderTag.ts';
import { renderPlay, renderPortal } from './renderGame.ts';

const currency = 'USD';

/** The game's portal and, in its frame, the game with its top-up. */
export function createGame({ orders, tagOf, checkoutOf }: PageTools): Hono<Visit> {
  const game = new Hono<Visit>();
  game.get('/', (context) =>
    context.html(
      renderLayout({
        lang: 'en',
        title: 'Skyreef · PLAYHARBOR',
        styles: ['game.css'],
        className: 'portal-page',
        note: html`A game portal. The top-up in the frame carries the tag.`,
        body: renderPortal(),
      }),
    ),
  );
  game.get('/play', async (context) => {
    const wanted = context.req.query('pack') ?? 'gems-980';
    const pack = gemPacks.find(({ id }) => id === wanted) ?? gemPacks[2];
    const order = orders.place({
      visitor: context.get('visitor'),
      shop: 'game',
      currency,
      lines: [{ name: `${pack.gems + pack.bonus} gems`, price: pack.price, quantity: 1 }],
    });
    const { element, form } = await checkoutOf(order, {
      merchantName: 'Skyreef',
      payWords: 'Top up with USDT or USDC',
      frame: 'card',
      checked: true,
      panel: 'gaming',
    });
    return context.html(
      renderLayout({
        lang: 'en',
        title: 'Skyreef',
        styles: ['game.css'],
        className: 'play-page',
        body: html`${renderPlay({ pack, checkout: element, price: priceOf({ currency, lang: 'en' }) })}
        ${form}${renderTag({ tag: tagOf('game'), theme: 'dark', files: [...paymentFiles, 'dialog'] })}`,
      }),
    );
  });
  return game;
}
