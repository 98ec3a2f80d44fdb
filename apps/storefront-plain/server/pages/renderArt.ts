import { html } from 'hono/html';
import type { Html } from './Html.ts';

/** A product's picture; its name stands beside it. */
export const renderArt = (art: string, size: number): Html =>
  html`<img src="/public/art/${art}" width="${size}" height="${size}" alt="" />`;
