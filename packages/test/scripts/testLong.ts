import { randomInt } from 'node:crypto';
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { longJobs } from './long/longJobs.ts';
import type { LongPiece, LongRun } from './long/LongRun.ts';
import { parseLongRun } from './long/parseLongRun.ts';
import { isGreenPiece, planPieces, type PlannedPiece } from './long/planPieces.ts';
import { ensureMarks } from './prepare/ensureMarks.ts';
import { ensureRedis } from './redis/ensureRedis.ts';
import { readJsonFile } from './results/readJsonFile.ts';
import { tallyVitest } from './results/tallyVitest.ts';
import { runCommand } from './run/runCommand.ts';
import { workspaceRoot } from './workspace/workspaceRoot.ts';

/**
 * What takes hours, piece by piece: `pnpm test:long [--only engine] [--seed n] [--resume]`. It may be
 * ended at any time; `--resume` goes on after the last piece that ended well.
 */
const { values } = parseArgs({
  options: { only: { type: 'string' }, seed: { type: 'string' }, resume: { type: 'boolean' } },
});
const folder = join(workspaceRoot, '.runs');
const progress = join(folder, 'test-long.json');
mkdirSync(folder, { recursive: true });

const begin = (): LongRun => ({
  startedAt: new Date().toISOString(),
  seed: Number(values.seed) || randomInt(1, 2 ** 31 - 1),
  pieces: [],
});
const before = values.resume ? readJsonFile(progress) : undefined;
const run = before === undefined ? begin() : parseLongRun(before);

// Whole or not at all: the file may be read, and this may be ended, at any moment.
const save = () => {
  writeFileSync(`${progress}.new`, `${JSON.stringify(run, null, 2)}\n`);
  renameSync(`${progress}.new`, progress);
};

async function runPiece({ job, shard, seed }: PlannedPiece): Promise<LongPiece> {
  const outputFile = join(mkdtempSync(join(tmpdir(), 'stablepay-long-')), 'vitest.json');
  const { code, output, durationMs } = await runCommand({
    command: 'vitest',
    args: [
      ...['run', '--project', job.project, '--testTimeout=3600000'],
      ...['--reporter=dot', '--reporter=json', `--outputFile.json=${outputFile}`],
      ...job.files,
    ],
    env: job.env(seed),
  });
  const report = readJsonFile(outputFile);
  const { passed, failed, problems } = tallyVitest({
    report,
    exitCode: code,
    projects: [job.project],
  });
  const seconds = Math.round(durationMs / 1_000);
  const piece = { job: job.name, shard, seed, seconds, passed, failed, problems };
  if (!isGreenPiece(piece)) process.stdout.write(`${output.slice(-20_000)}\n`);
  return piece;
}

await ensureMarks();
process.env['REDIS_SERVER_PATH'] = await ensureRedis();
save();
const planned = planPieces({ jobs: longJobs, run, only: values.only });
for (const [index, next] of planned.entries()) {
  const { job, shard, seed } = next;
  process.stdout.write(
    `${index + 1}/${planned.length} ${job.name} ${shard}/${job.shards}, seed ${seed} … `,
  );
  const piece = await runPiece(next);
  process.stdout.write(`${isGreenPiece(piece) ? 'green' : 'FAILED'}, ${piece.seconds} s\n`);
  run.pieces = run.pieces.filter((one) => one.job !== job.name || one.shard !== shard);
  run.pieces.push(piece);
  save();
}

const failed = run.pieces.filter((piece) => !isGreenPiece(piece));
for (const { job, shard, seed } of failed) {
  process.stdout.write(
    `✗ ${job} ${shard}, seed ${seed}: again with --seed ${run.seed} --only ${job}\n`,
  );
}
process.stdout.write(`\n${run.pieces.length - failed.length} passed, ${failed.length} failed\n`);
process.exitCode = failed.length === 0 && run.pieces.length > 0 ? 0 : 1;
