import { errorCatalogue } from '@stablepay/core';

const start = '<!-- errors: made from src/errors/errorCatalogue.ts -->';
const end = '<!-- /errors -->';

const rows = Object.entries(errorCatalogue).map(
  ([code, { family, status, retryable, fix }]) =>
    `| \`${code}\` | ${family} | ${status} | ${retryable ? 'yes' : 'no'} | ${fix.replaceAll('|', '\\|')} |`,
);

/** A document with the table of error codes between its marks brought up to date. */
export function renderErrorTable(document: string): string {
  const [before, rest] = document.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error('The marks are missing.');
  const table = [
    '| code | family | status | may pass by itself | what to do |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
  return `${before}${start}\n\n${table.join('\n')}\n\n${end}${after}`;
}
