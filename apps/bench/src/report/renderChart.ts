import type { Results, ResultRow } from './Results.ts';

const rowHeight = 22;
const top = 48;
const labelWidth = 150;
const barWidth = 240;
const gap = 90;

type Panel = {
  title: string;
  valueOf: (row: ResultRow) => number | undefined;
  format: (value: number) => string;
  /** Said behind values of what loads more from somebody's own hosts. */
  remoteNote?: string | undefined;
};

const panels: readonly Panel[] = [
  {
    title: 'JS + CSS before anything is shown, kB',
    valueOf: ({ js, css }) => js + css,
    format: (value) => (value / 1_000).toFixed(value < 10_000 ? 1 : 0),
    remoteNote: ' + remote',
  },
  {
    title: 'Option shown, processor at a quarter, ms',
    valueOf: ({ timed }) => timed?.cpu?.option.median,
    format: (value) => value.toFixed(0),
  },
];

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function drawPanel({ panel, rows, left }: { panel: Panel; rows: ResultRow[]; left: number }) {
  const most = Math.max(...rows.map((row) => panel.valueOf(row) ?? 0));
  const bars = rows.map((row, index) => {
    const y = top + index * rowHeight;
    const value = panel.valueOf(row);
    if (value === undefined) return `<text class="none" x="${left}" y="${y + 14}">remote</text>`;
    const length = Math.max(2, (value / most) * barWidth);
    return [
      `<rect class="${row.kind}" x="${left}" y="${y + 3}" width="${length.toFixed(1)}" height="14" rx="3"/>`,
      `<text class="value" x="${(left + length + 6).toFixed(1)}" y="${y + 14}">${panel.format(value)}${row.isRemote ? (panel.remoteNote ?? '') : ''}</text>`,
    ].join('');
  });
  return [`<text class="title" x="${left}" y="26">${panel.title}</text>`, ...bars].join('\n');
}

/** Bytes and time to the option, ours and peers, as a picture for light and dark pages. */
export function renderChart({ rows, rounds }: Results): string {
  const shown = rows.filter(({ kind }) => kind !== 'floor');
  const width = rounds > 0 ? 820 : 480;
  const height = top + shown.length * rowHeight + 14;
  const names = shown.map(
    (row, index) =>
      `<text class="name ${row.kind}" x="${labelWidth - 10}" y="${top + index * rowHeight + 14}">${escapeText(row.title)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${rounds > 0 ? 'Bytes and time until the option is shown' : 'Bytes before anything is shown'}">`,
    '<style>',
    'text{font:12px system-ui,sans-serif;fill:#3a4252}.title{font-weight:600;fill:#10141d}',
    '.name{text-anchor:end}.name.ours{font-weight:600;fill:#1d4ed8}.value{font-variant-numeric:tabular-nums}.none{fill:#667085}',
    'rect.ours{fill:#2457ff}rect.peer{fill:#b6bfce}',
    '@media(prefers-color-scheme:dark){text{fill:#c3cad8}.title{fill:#f2f4f8}.name.ours{fill:#8aa4ff}.none{fill:#8b94a5}rect.ours{fill:#7f9cff}rect.peer{fill:#4b5568}}',
    '</style>',
    ...names,
    ...(rounds > 0 ? panels : panels.slice(0, 1)).map((panel, index) =>
      drawPanel({ panel, rows: shown, left: labelWidth + index * (barWidth + gap) }),
    ),
    '</svg>',
    '',
  ].join('\n');
}
