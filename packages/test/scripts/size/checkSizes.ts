import type { StepResult } from '../run/runSteps.ts';
import { measureSize } from './measureSize.ts';
import { sizeBudgets } from './sizeBudgets.ts';

const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(2)} kB`;

/** The byte table of the built packages; fails when a budget is exceeded or nothing is built. */
export async function checkSizes(): Promise<StepResult> {
  const rows = await Promise.all(
    sizeBudgets.map(async (budget) => {
      try {
        const { minified, gzip, by } = await measureSize(budget);
        const { limit, reached } = budget;
        const within = limit === undefined || gzip <= (reached ?? limit);
        const aim = limit === undefined ? '–' : kilobytes(limit);
        const missed = limit !== undefined && gzip > limit;
        const shout = missed
          ? `aim ${kilobytes(limit)} not reached: ${kilobytes(gzip)}`
          : undefined;
        const note = budget.alsoVite === true ? `  (smaller of two: ${by})` : '';
        return {
          within,
          shout,
          cells: [budget.name, kilobytes(minified), kilobytes(gzip), `${aim}${note}`],
        };
      } catch (error) {
        const why = error instanceof Error ? (error.message.split('\n')[1] ?? error.message) : '';
        return {
          within: false,
          missed: false,
          cells: [budget.name, 'not measured', why.trim(), ''],
        };
      }
    }),
  );
  const table = [['entry', 'min', 'min + gzip', 'budget'], ...rows.map((row) => row.cells)];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
  );
  const lines = table.map((cells, index) => {
    const line = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
    const row = rows[index - 1];
    const sign = row?.within === false ? '✗' : row?.shout ? '!' : ' ';
    return `${sign} ${line.trimEnd()}`;
  });
  const ok = rows.every((row) => row.within);
  const shouts = rows.flatMap(({ shout, cells: [name] }) => (shout ? `${name}: ${shout}` : []));
  const missed = shouts.length === 0 ? '' : `; ${shouts.join('; ')}`;
  const verdict = ok ? `within budget${missed}` : 'over budget';
  return { ok, detail: [...lines, verdict].join('\n') };
}
