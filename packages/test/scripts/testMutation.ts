import { appendFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judgeMutants } from './mutation/judgeMutants.ts';
import { mutated } from './mutation/mutated.ts';
import type { MutatedPart } from './mutation/MutatedPart.ts';
import { type Mutant, readMutants } from './mutation/readMutants.ts';
import { stageSources } from './mutation/stageSources.ts';
import { readJsonFile } from './results/readJsonFile.ts';
import { runCommand } from './run/runCommand.ts';
import { workspaceRoot } from './workspace/workspaceRoot.ts';

/**
 * Mutation tests of what must not be wrong: `pnpm test:mutation [--resume] [part of a path, or the
 * name of a part]…`. Every mutant that no test notices has to be listed with its reason in
 * `mutation/survivors.ts`, or in a list of survivors in `mutation/server`.
 *
 * Stryker keeps its results in `.runs/mutation/known`, also when it is ended in the middle.
 * `--resume` tries only what is missing there, or whose tests or sources are no longer the same.
 */
const { positionals: wanted, values } = parseArgs({
  allowPositionals: true,
  options: { resume: { type: 'boolean', default: false } },
});
const runs = join(workspaceRoot, '.runs', 'mutation');
const stage = join(runs, 'stage');
const report = join(runs, 'mutants.json');
const log = join(runs, 'progress.log');

/** Stryker's own words about some files. */
async function mutate({ name, files, tests }: MutatedPart): Promise<Mutant[]> {
  const known = join(runs, 'known', `${name}.json`);
  rmSync(report, { force: true });
  if (!values.resume) rmSync(known, { force: true });
  const settings = {
    plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
    testRunner: 'vitest',
    vitest: { configFile: 'packages/test/scripts/mutation/vitest.config.ts', related: true },
    mutate: files,
    inPlace: true,
    incremental: true,
    incrementalFile: known,
    concurrency: Number(process.env['MUTATION_WORKERS'] ?? 1),
    coverageAnalysis: 'perTest',
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: report },
    allowConsoleColors: false,
    // On a busy machine slow is not the same as endless.
    timeoutMS: 20_000,
    checkers: [],
  };
  writeFileSync(join(stage, 'stryker.json'), JSON.stringify(settings));
  const { code, output } = await runCommand({
    command: join(workspaceRoot, 'packages/test/node_modules/.bin/stryker'),
    args: ['run', 'stryker.json'],
    cwd: stage,
    // Few runs of each property, and always the same ones: a mutant is noticed each time or never.
    env: {
      MUTATION_TESTS: JSON.stringify(tests),
      PROPERTY_RUNS: '25',
      PROPERTY_SEED: '1',
    },
    stream: true,
  });
  appendFileSync(log, `${name}\n${output.slice(-2_000)}\n`);
  if (code === 0 && existsSync(report)) return readMutants(readJsonFile(report));
  process.stdout.write(`✗ ${name}: Stryker ended with ${code}\n`);
  process.exitCode = 1;
  return [];
}

const isWanted = (text: string) =>
  wanted.length === 0 || wanted.some((part) => text === part || text.includes(`/${part}`));
const parts = mutated
  .map((part) => (isWanted(part.name) ? part : { ...part, files: part.files.filter(isWanted) }))
  .filter(({ files }) => files.length > 0);
mkdirSync(runs, { recursive: true });
writeFileSync(log, `${new Date().toISOString()} ${parts.map(({ name }) => name).join(', ')}\n`);
stageSources(stage);
const mutants: Mutant[] = [];
// Ctrl-C ends Stryker, too, which first saves what it knows: a second one would cut that short.
let isEnded = false;
process.on('SIGINT', () => (isEnded = true));
for (const part of parts) {
  if (!isEnded) mutants.push(...(await mutate(part)));
}
const { lines, ok } = judgeMutants(mutants);
process.stdout.write(`\n${lines.join('\n')}\n`);
if (!ok) process.exitCode = 1;
