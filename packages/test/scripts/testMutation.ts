import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutated } from './mutation/mutated.ts';
import { readMutants } from './mutation/readMutants.ts';
import { stageSources } from './mutation/stageSources.ts';
import { judgeMutants } from './mutation/judgeMutants.ts';
import { readJsonFile } from './results/readJsonFile.ts';
import { runCommand } from './run/runCommand.ts';
import { workspaceRoot } from './workspace/workspaceRoot.ts';

/**
 * Mutation tests of what must not be wrong: `pnpm test:mutation [part of a path]`. Every mutant
 * that no test notices has to be listed with its reason in `mutation/survivors.ts`.
 */
const wanted = process.argv[2] ?? '';
const files = mutated.filter((file) => file.includes(wanted));
const runs = join(workspaceRoot, '.runs', 'mutation');
const stage = join(runs, 'stage');
const report = join(runs, 'mutants.json');
const log = join(runs, 'progress.log');
mkdirSync(runs, { recursive: true });
writeFileSync(log, `${new Date().toISOString()} ${files.length} files\n`);
rmSync(report, { force: true });
stageSources(stage);
writeFileSync(
  join(stage, 'stryker.json'),
  JSON.stringify({
    plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
    testRunner: 'vitest',
    vitest: { configFile: 'packages/test/scripts/mutation/vitest.config.ts', related: true },
    mutate: files,
    inPlace: true,
    concurrency: Number(process.env['MUTATION_WORKERS'] ?? 1),
    coverageAnalysis: 'perTest',
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: report },
    allowConsoleColors: false,
    timeoutMS: 10_000,
    checkers: [],
  }),
);
const { code, output } = await runCommand({
  command: join(workspaceRoot, 'packages/test/node_modules/.bin/stryker'),
  args: ['run', 'stryker.json'],
  cwd: stage,
  stream: true,
});
appendFileSync(log, output.slice(-2_000));
const mutants = readMutants(readJsonFile(report));
const { lines, ok } = judgeMutants(mutants);
process.stdout.write(`\n${lines.join('\n')}\n`);
process.exitCode = ok && code === 0 ? 0 : 1;
