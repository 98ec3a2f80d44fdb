import { html, type Html } from '../../payer-page/html.ts';

/** A table that scrolls by itself on narrow screens, by keyboard too. */
export function dataTable({
  label,
  head,
  rows,
}: {
  label: string;
  head: readonly string[];
  rows: readonly (readonly (Html | string)[])[];
}): Html {
  if (rows.length === 0) return html`<p class="empty">Nothing here yet.</p>`;
  return html`<div class="scroller" role="region" aria-label="${label}" tabindex="0">
    <table class="data">
      <thead>
        <tr>
          ${head.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
