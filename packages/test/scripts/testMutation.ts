import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgeMutants } from './mutation/judgeMutants.ts';
import { mutated } from './mutation/mutated.ts';
import { type Mutant, readMutants } from './mutation/readMutants.ts';
import { serverMutated } from './mutation/server/serverMutated.ts';
import { stageSources } from './mutation/stageSources.ts';
import { readJsonFile } from './results/readJsonFile.ts';
import { runCommand } from './run/runCommand.ts';
import { workspaceRoot } from './workspace/workspaceRoot.ts';

/**
 * Mutation tests of what must not be wrong: `pnpm test:mutation [part of a path]`. Every mutant
 * that no test notices has to be listed with its reason in `mutation/survivors.ts` or
 * `mutation/server/serverSurvivors.ts`.
 */
const wanted = process.argv[2] ?? '';
const runs = join(workspaceRoot, '.runs', 'mutation');
const stage = join(runs, 'stage');
const report = join(runs, 'mutants.json');
const log = join(runs, 'progress.log');

type Group = { files: readonly string[]; tests: readonly string[]; configFile: string };

/** Stryker's own words about some files. */
async function mutate({ files, tests, configFile }: Group): Promise<Mutant[]> {
  rmSync(report, { force: true });
  const settings = {
    plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
    testRunner: 'vitest',
    vitest: { configFile: `packages/test/scripts/mutation/${configFile}`, related: true },
    mutate: files,
    inPlace: true,
    concurrency: Number(process.env['MUTATION_WORKERS'] ?? 1),
    coverageAnalysis: 'perTest',
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: report },
    allowConsoleColors: false,
    timeoutMS: 10_000,
    checkers: [],
  };
  writeFileSync(join(stage, 'stryker.json'), JSON.stringify(settings));
  const { code, output } = await runCommand({
    command: join(workspaceRoot, 'packages/test/node_modules/.bin/stryker'),
    args: ['run', 'stryker.json'],
    cwd: stage,
    env: { MUTATION_TESTS: JSON.stringify(tests) },
    stream: true,
  });
  appendFileSync(log, output.slice(-2_000));
  if (code !== 0) process.exitCode = 1;
  return readMutants(readJsonFile(report));
}

const groups: Group[] = [
  { files: mutated, tests: [], configFile: 'vitest.config.ts' },
  ...serverMutated.map((part) => ({ ...part, configFile: 'server/vitest.config.ts' })),
].map((group) => ({ ...group, files: group.files.filter((file) => file.includes(wanted)) }));
mkdirSync(runs, { recursive: true });
const count = groups.reduce((sum, { files }) => sum + files.length, 0);
writeFileSync(log, `${new Date().toISOString()} ${count} files\n`);
stageSources(stage);
const mutants: Mutant[] = [];
for (const group of groups) {
  if (group.files.length > 0) mutants.push(...(await mutate(group)));
}
const { lines, ok } = judgeMutants(mutants);
process.stdout.write(`\n${lines.join('\n')}\n`);
if (!ok) process.exitCode = 1;
