import { html, raw } from 'hono/html';
import type { Html } from './Html.ts';

type PinnedFile = {
  /** `/stablepay/stablepay-0.1.0.js` */
  src: string;
  integrity: string;
};

/** What the pages need to know about the tag. */
export type ScriptTag = PinnedFile & {
  proxyUrl: string;
  /** One of the files the tag fetches by itself, by its name: `more`, `flow`. */
  pin: (name: string) => PinnedFile;
};

/** What the tag fetches for a payment. */
export const paymentFiles = ['flow', 'details', 'rehearsal'] as const;

/**
 * The line a shop owner pastes, as in the README of `@stablepay/embed`. Safari lets no script be
 * added where it enforces Trusted Types, so with our policy a page names what the tag would fetch.
 */
export function renderTag({
  tag,
  theme,
  files,
}: {
  tag: ScriptTag;
  theme: 'light' | 'dark' | undefined;
  /** What stands beside it; nothing on a page that has no such policy. */
  files?: readonly string[] | undefined;
}): Html {
  const look = theme === undefined ? '' : html` data-theme="${theme}"`;
  const beside = files ? ['more', ...files].map(tag.pin) : [];
  return html`${beside.map(
      ({ src, integrity }) =>
        html`<script
          src="${src}"
          integrity="${raw(integrity)}"
          crossorigin="anonymous"
          defer
        ></script>`,
    )}
    <script
      src="${tag.src}"
      integrity="${raw(tag.integrity)}"
      crossorigin="anonymous"
      data-proxy="${tag.proxyUrl}"
      ${look}
      ${files ? 'defer' : 'async'}
    ></script>`;
}
