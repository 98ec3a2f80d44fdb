import { randomInt } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LongRun } from './long/LongRun.ts';
import { ensureMarks } from './prepare/ensureMarks.ts';
import { ensureRedis } from './redis/ensureRedis.ts';
import { readJsonFile } from './results/readJsonFile.ts';
import { addTallies, formatTally, isGreen, type Tally } from './results/tally.ts';
import { tallyVitest } from './results/tallyVitest.ts';
import { runCommand } from './run/runCommand.ts';
import { workspaceRoot } from './workspace/workspaceRoot.ts';

const readNumber = (name: string, usual: number) => {
  const value = Number(process.env[name]);
  return Number.isFinite(value) && value > 0 ? value : usual;
};

/**
 * The properties again and again, each round from a new seed, until the time is over. A failing
 * round names its seed; `LONG_SEED=… LONG_MINUTES=1 pnpm test:long` begins with that one.
 */
const run: LongRun = {
  startedAt: new Date().toISOString(),
  minutes: readNumber('LONG_MINUTES', 30),
  runsPerProperty: readNumber('LONG_RUNS', 50_000),
  rounds: [],
};
const folder = join(workspaceRoot, '.runs');
mkdirSync(folder, { recursive: true });
const progress = join(folder, 'test-long.json');
const endsAt = Date.now() + run.minutes * 60_000;
const tallies: Tally[] = [];

await ensureMarks();
const REDIS_SERVER_PATH = await ensureRedis();
do {
  const first = tallies.length === 0 ? readNumber('LONG_SEED', 0) : 0;
  const seed = first > 0 ? first : randomInt(1, 2 ** 31 - 1);
  const outputFile = join(mkdtempSync(join(tmpdir(), 'stablepay-long-')), 'vitest.json');
  process.stdout.write(`round ${tallies.length + 1}, seed ${seed} …\n`);
  const { code, output, durationMs } = await runCommand({
    command: 'vitest',
    args: [
      ...['run', '--project', 'node', '--testTimeout=3600000'],
      ...['--reporter=dot', '--reporter=json', `--outputFile.json=${outputFile}`],
      ...['packages/core', 'packages/server', 'packages/sandbox', 'packages/checkout'],
    ],
    env: {
      REDIS_SERVER_PATH,
      PROPERTY_RUNS: String(run.runsPerProperty),
      PROPERTY_SEED: String(seed),
    },
  });
  const report = readJsonFile(outputFile);
  const tally = tallyVitest({ report, exitCode: code, projects: ['node'] });
  tallies.push(tally);
  if (!isGreen(tally)) process.stdout.write(`${output.slice(-20_000)}\nseed ${seed}\n`);
  run.rounds.push({
    seed,
    seconds: Math.round(durationMs / 1_000),
    passed: tally.passed,
    failed: tally.failed,
    problems: tally.problems,
  });
  writeFileSync(progress, `${JSON.stringify(run, null, 2)}\n`);
} while (Date.now() < endsAt && isGreen(addTallies(tallies)));

const total = addTallies(tallies);
for (const problem of total.problems) process.stdout.write(`✗ ${problem}\n`);
process.stdout.write(`${run.rounds.length} rounds, written to .runs/test-long.json\n`);
process.stdout.write(`\n${formatTally(total)}\n`);
process.exitCode = isGreen(total) ? 0 : 1;
