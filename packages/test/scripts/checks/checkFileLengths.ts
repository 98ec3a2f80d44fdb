import type { StepResult } from '../run/runSteps.ts';
import { readSourceFiles } from '../../src/architecture/readSourceFiles.ts';
import { dataTables } from './dataTables.ts';

const ceiling = 250;

const notSource =
  /\.(test|test-d|stories)\.tsx?$|\/(test|e2e|setup)\/|\.config\.ts$|^\.storybook\//;

/** No source file is longer than 250 lines, except for named tables of data. */
export function checkFileLengths(): Promise<StepResult> {
  const files = readSourceFiles()
    .filter(({ path }) => path.startsWith('packages/test/scripts/') || !notSource.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
  const long = files.filter(({ path, lines }) => lines > ceiling && !dataTables.includes(path));
  const stale = dataTables.filter((table) => !files.some(({ path }) => path === table));
  const sorted = files.map(({ lines }) => lines).toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return Promise.resolve({
    ok: long.length === 0 && stale.length === 0,
    detail: [
      ...long.map(({ path, lines }) => `${path}: ${lines} lines, at most ${ceiling}`),
      ...stale.map((path) => `${path}: in dataTables.ts, but there is no such file`),
      `${files.length} source files, median ${median} lines, longest ${sorted.at(-1) ?? 0}`,
    ].join('\n'),
  });
}
