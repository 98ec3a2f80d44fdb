import { html, raw } from 'hono/html';
import type { Html } from './Html.ts';

/** What the pages need to know about the tag. */
export type ScriptTag = {
  /** `/stablepay/stablepay-0.1.0.js` */
  src: string;
  integrity: string;
  proxyUrl: string;
};

/** The line a shop owner pastes, as in the README of `@stablepay/embed`. */
export function renderTag({
  tag,
  theme,
}: {
  tag: ScriptTag;
  theme: 'light' | 'dark' | undefined;
}): Html {
  const look = theme === undefined ? '' : html` data-theme="${theme}"`;
  return html`<script
    src="${tag.src}"
    integrity="${raw(tag.integrity)}"
    crossorigin="anonymous"
    data-proxy="${tag.proxyUrl}"
    ${look}
    async
  ></script>`;
}
