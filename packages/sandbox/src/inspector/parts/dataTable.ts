import { html, type Html } from '../../payer-page/html.ts';

/**
 * A table that scrolls by itself, by keyboard too; on phones each row is a card. Roles are written
 * out, because a table that is drawn as cards is none to a screen reader otherwise.
 */
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
    <table class="data" role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${head.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (cells) =>
            html`<tr role="row">
              ${cells.map(
                (cell, index) =>
                  html`<td role="cell" data-label="${head[index] ?? ''}"><div>${cell}</div></td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
