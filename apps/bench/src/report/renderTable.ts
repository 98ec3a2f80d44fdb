import type { Results, ResultRow, Spread } from './Results.ts';
import { words, type Language } from './words.ts';

const kilobytes = (bytes: number) => (bytes / 1_000).toFixed(bytes < 10_000 ? 1 : 0);
const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);
const milliseconds = (spread: Spread | undefined, none: string) =>
  spread ? `${spread.median.toFixed(0)} ms` : none;

/** Name, bytes and packages are known without a browser. */
const untimedColumns = 4;

function toCells({ row, language }: { row: ResultRow; language: Language }): string[] {
  const { remote, onTop } = words[language];
  const { cpu, 'slow-4g': slow } = row.timed ?? {};
  const name = row.kind === 'ours' ? `**${row.title}**` : row.title;
  const none = row.isRemote ? remote : '–';
  return [
    row.version === '' ? name : `${name}<br>\`${row.version}\``,
    row.css === 0 ? kilobytes(row.js) : `${kilobytes(row.js)} + ${kilobytes(row.css)}`,
    row.isRemote ? `${kilobytes(row.total)} ${onTop}` : kilobytes(row.total),
    row.install?.packages ? `${row.install.packages} / ${megabytes(row.install.bytes)} MB` : '–',
    milliseconds(cpu?.option, none),
    milliseconds(slow?.option, none),
    milliseconds(cpu?.script, none),
    milliseconds(cpu?.longest, none),
    cpu ? `${megabytes(cpu.heap.median)} MB` : none,
  ];
}

/** The comparison as a Markdown table, with the conditions it was made under. */
export function renderTable({
  results,
  language,
}: {
  results: Results;
  language: Language;
}): string {
  const { columns, conditions, weighed } = words[language];
  const isTimed = results.rounds > 0;
  const listed = results.rows.filter(({ kind }) => isTimed || kind !== 'floor');
  const rows = [
    columns,
    columns.map((_, index) => (index === 0 ? '---' : '--:')),
    ...listed.map((row) => toCells({ row, language })),
  ];
  return [
    ...rows.map(
      (cells) => `| ${cells.slice(0, isTimed ? undefined : untimedColumns).join(' | ')} |`,
    ),
    '',
    isTimed ? conditions(results) : weighed(results),
  ].join('\n');
}
