import { createHash } from 'node:crypto';
import type { LongJob } from './longJobs.ts';
import type { LongPiece, LongRun } from './LongRun.ts';

export type PlannedPiece = { job: LongJob; shard: number; seed: number };

export const isGreenPiece = ({ passed, failed, problems }: LongPiece): boolean =>
  passed > 0 && failed === 0 && problems.length === 0;

/** The seed of one piece, always the same for the same run; fast-check takes 31 bits. */
export function seedOf({ seed, job, shard }: { seed: number; job: string; shard: number }): number {
  const digest = createHash('sha256').update(`${seed} ${job} ${shard}`).digest();
  return digest.readUInt32BE(0) >>> 1 || 1;
}

/** What is left to do: every piece that has not ended well, the first of each job first. */
export function planPieces({
  jobs,
  run,
  only,
}: {
  jobs: readonly LongJob[];
  run: LongRun;
  /** Just the jobs whose name contains this. */
  only?: string | undefined;
}): PlannedPiece[] {
  const isDone = (job: string, shard: number) =>
    run.pieces.some((piece) => piece.job === job && piece.shard === shard && isGreenPiece(piece));
  const longest = Math.max(...jobs.map(({ shards }) => shards));
  const all = Array.from({ length: longest }, (_, index) =>
    jobs
      .filter(({ shards }) => index < shards)
      .map((job) => ({
        job,
        shard: index + 1,
        seed: seedOf({ ...run, job: job.name, shard: index + 1 }),
      })),
  ).flat();
  return all.filter(({ job, shard }) => job.name.includes(only ?? '') && !isDone(job.name, shard));
}
