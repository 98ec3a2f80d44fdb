import { relative } from 'node:path';
import { cwd } from 'node:process';
import { parseArray, parseRecord, parseString } from '@stablepay/core';
import { onlyProblem, type Tally } from './tally.ts';

export const vitestProjects = ['node', 'alone', 'jsdom', 'browser', 'storybook', 'types'] as const;

export type VitestProject = (typeof vitestProjects)[number];

/** Which project of vitest.config.ts a test file belongs to, by its name. */
export function projectOf(file: string): VitestProject {
  if (/\.stories\.tsx?$/.test(file)) return 'storybook';
  if (/\.test-d\.tsx?$/.test(file)) return 'types';
  if (/\.browser\.test\.tsx?$/.test(file)) return 'browser';
  if (file.endsWith('.alone.test.ts')) return 'alone';
  return file.endsWith('.tsx') ? 'jsdom' : 'node';
}

type TestResult = { name: string; status: string; message: string };

type FileResult = { file: string; status: string; message: string; tests: TestResult[] };

// Names and messages may be of any length: some tests are named after a hostile input.
const firstLine = (text: unknown) =>
  typeof text === 'string' ? (text.split('\n')[0] ?? '').slice(0, 300) : '';

function parseTest(value: unknown, path: string): TestResult {
  const record = parseRecord(value, path);
  const messages = record['failureMessages'];
  return {
    name: firstLine(record['fullName']),
    status: parseString(record['status'], `${path}.status`),
    message: Array.isArray(messages) ? firstLine(messages[0]) : '',
  };
}

function parseFile(value: unknown, path: string): FileResult {
  const record = parseRecord(value, path);
  return {
    file: parseString(record['name'], `${path}.name`),
    status: parseString(record['status'], `${path}.status`),
    message: firstLine(record['message']),
    tests: parseArray(record['assertionResults'], `${path}.assertionResults`, parseTest),
  };
}

/**
 * Counts the JSON report of Vitest. A report that is missing, a file that could not be loaded, a
 * project in which nothing ran, and an exit code that no failed test explains are failures too.
 */
export function tallyVitest({
  report,
  exitCode,
  projects,
}: {
  report: unknown;
  exitCode: number;
  projects: readonly VitestProject[];
}): Tally {
  if (report === undefined) {
    return onlyProblem('vitest: crashed before it reported');
  }
  const files = parseArray(parseRecord(report, 'report')['testResults'], 'testResults', parseFile);
  const count = (wanted: (status: string) => boolean) =>
    files.reduce((sum, { tests }) => sum + tests.filter(({ status }) => wanted(status)).length, 0);
  const tally: Tally = {
    passed: count((status) => status === 'passed'),
    failed: count((status) => status === 'failed'),
    skipped: count((status) => status !== 'passed' && status !== 'failed'),
    failures: files.flatMap(({ file, tests }) =>
      tests
        .filter(({ status }) => status === 'failed')
        .map(({ name, message }) => `${relative(cwd(), file)} › ${name}: ${message}`),
    ),
    problems: [],
  };
  for (const { file, status, message, tests } of files) {
    if (status === 'failed' && !tests.some((item) => item.status === 'failed')) {
      tally.problems.push(`vitest: ${file}: ${message || 'did not finish'}`);
    }
  }
  for (const project of projects) {
    const ran = files.some(({ file, tests }) => projectOf(file) === project && tests.length > 0);
    if (!ran) tally.problems.push(`vitest: no test ran in the project "${project}"`);
  }
  if (exitCode !== 0 && tally.failed === 0 && tally.problems.length === 0) {
    tally.problems.push(`vitest: ended with ${exitCode} although no test failed`);
  }
  return tally;
}
