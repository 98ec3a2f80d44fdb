import { encode } from 'uqr';
import { html, type Html } from '../html.ts';

const quietZone = 4;

/** A QR code as SVG: dark on white with its quiet zone, in every theme. */
export function qrCode({ text, label }: { text: string; label: string }): Html {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const path = data.map((row, y) => rowPath(row, y)).join('');
  return html`<svg
    class="qr"
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label="${label}"
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d="M0 0h${size}v${size}H0z" />
    <path fill="#000" d="${path}" />
  </svg>`;
}

/** One rectangle for each run of dark modules. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x]) x += 1;
    path += `M${start} ${y}h${x - start}v1H${start}z`;
  }
  return path;
}
