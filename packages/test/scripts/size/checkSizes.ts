import type { StepResult } from '../run/runSteps.ts';
import { measureSize } from './measureSize.ts';
import { sizeBudgets } from './sizeBudgets.ts';

const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(2)} kB`;

/** The byte table of the built packages; fails when a budget is exceeded or nothing is built. */
export async function checkSizes(): Promise<StepResult> {
  const rows = await Promise.all(
    sizeBudgets.map(async (budget) => {
      try {
        const { minified, gzip } = await measureSize(budget);
        const within = budget.limit === undefined || gzip <= budget.limit;
        const limit = budget.limit === undefined ? '–' : kilobytes(budget.limit);
        return { within, cells: [budget.name, kilobytes(minified), kilobytes(gzip), limit] };
      } catch (error) {
        const why = error instanceof Error ? (error.message.split('\n')[1] ?? error.message) : '';
        return { within: false, cells: [budget.name, 'not measured', why.trim(), ''] };
      }
    }),
  );
  const table = [['entry', 'min', 'min + gzip', 'budget'], ...rows.map((row) => row.cells)];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
  );
  const lines = table.map((cells, index) => {
    const line = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
    return `${rows[index - 1]?.within === false ? '✗' : ' '} ${line.trimEnd()}`;
  });
  const ok = rows.every((row) => row.within);
  return { ok, detail: [...lines, ok ? 'within budget' : 'over budget'].join('\n') };
}
