import { html } from 'hono/html';
import type { Html } from './Html.ts';

/** Both coins as the two tiles of the display guide, beside a label. */
export const renderTiles = (): Html =>
  html`<span class="tiles"
    ><img src="/marks/usdt.svg" width="38" height="24" alt="" /><img
      src="/marks/usdc.svg"
      width="38"
      height="24"
      alt=""
  /></span>`;
