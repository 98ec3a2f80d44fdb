import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderChart } from './renderChart.ts';
import { renderTable } from './renderTable.ts';
import type { Results } from './Results.ts';
import type { Language } from './words.ts';

const room = join(import.meta.dirname, '../..');
const resultsFile = join(room, 'results.json');

/** The last run that was finished; undefined before the first. */
export function readResults(): Results | undefined {
  if (!existsSync(resultsFile)) return undefined;
  // Written by `writeReport` alone, and a test compares it with what was made of it.
  return JSON.parse(readFileSync(resultsFile, 'utf8')) as Results;
}

const start = '<!-- peers: written by pnpm bench peers -->';
const end = '<!-- /peers -->';

const readmes: readonly { file: string; language: Language }[] = [
  { file: join(room, '../../README.md'), language: 'en' },
  { file: join(room, '../../README.zh-CN.md'), language: 'zh-CN' },
];

/** A README with the table between its two marks, in place of what is there. */
function placeTable({ text, table }: { text: string; table: string }): string {
  const [before, rest] = text.split(start);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) throw new Error(`The README has no ${start}.`);
  return `${before}${start}\n${table}\n${end}${after}`;
}

/** Every file that is made of results, with its content: both READMEs and the chart. */
export function reportFiles(results: Results): { file: string; content: string }[] {
  return [
    { file: join(room, 'docs/peers.svg'), content: renderChart(results) },
    ...readmes.map(({ file, language }) => ({
      file,
      content: placeTable({
        text: readFileSync(file, 'utf8'),
        table: renderTable({ results, language }),
      }),
    })),
  ];
}

/** Keeps results and writes what is made of them. */
export function writeReport(results: Results): void {
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
  for (const { file, content } of reportFiles(results)) writeFileSync(file, content);
}
