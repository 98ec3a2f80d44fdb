import { describe, expect, test } from 'vitest';
import { longJobs, type LongJob } from './longJobs.ts';
import type { LongPiece, LongRun } from './LongRun.ts';
import { parseLongRun } from './parseLongRun.ts';
import { planPieces } from './planPieces.ts';

const job = (name: string, shards: number): LongJob => ({
  name,
  shards,
  project: 'node',
  files: [],
  env: () => ({}),
});
const jobs = [job('one', 3), job('two', 1)];
const piece = (changes: Partial<LongPiece>): LongPiece => ({
  ...{ job: 'one', shard: 1, seed: 1, seconds: 1, passed: 1, failed: 0, problems: [] },
  ...changes,
});
const runOf = (...pieces: LongPiece[]): LongRun => ({ startedAt: 'now', seed: 7, pieces });
const names = (run: LongRun, only?: string) =>
  planPieces({ jobs, run, only }).map((planned) => `${planned.job.name} ${planned.shard}`);

describe('planPieces', () => {
  test('begins with the first piece of each job', () => {
    expect(names(runOf())).toEqual(['one 1', 'two 1', 'one 2', 'one 3']);
  });

  test('leaves out what has ended well, and repeats what has not', () => {
    const run = runOf(
      piece({ shard: 1 }),
      piece({ shard: 2, failed: 1 }),
      piece({ shard: 3, passed: 0 }),
      piece({ job: 'two', problems: ['crashed'] }),
    );
    expect(names(run)).toEqual(['two 1', 'one 2', 'one 3']);
  });

  test('can be told which job', () => {
    expect(names(runOf(), 'tw')).toEqual(['two 1']);
  });

  test('gives each piece a seed of its own, the same every time', () => {
    const seeds = () => planPieces({ jobs: longJobs, run: runOf() }).map(({ seed }) => seed);
    expect(seeds()).toEqual(seeds());
    expect(new Set(seeds()).size).toBe(seeds().length);
    for (const seed of seeds()) {
      expect(seed).toBeGreaterThan(0);
      expect(seed).toBeLessThan(2 ** 31);
    }
  });
});

test('the long run plays 10,000 lives of the engine and 300 of the panel', () => {
  const lives = (name: string) => {
    const found = longJobs.find((one) => one.name === name);
    return (found?.shards ?? 0) * Number(found?.env(1)['MODEL_RUNS']);
  };
  expect(lives('engine-model')).toBeGreaterThanOrEqual(10_000);
  expect(lives('panel-model')).toBeGreaterThanOrEqual(300);
});

test('the long run asks the server what issue 5 says', () => {
  const total = (name: string, variable: string) => {
    const found = longJobs.find((one) => one.name === name);
    return (found?.shards ?? 0) * Number(found?.env(1)[variable]);
  };
  expect(total('contract', 'PROPERTY_RUNS')).toBeGreaterThanOrEqual(10_000);
  expect(total('hostile-webhooks', 'PROPERTY_RUNS')).toBeGreaterThanOrEqual(1_000_000);
  expect(total('bad-signatures', 'PROPERTY_RUNS')).toBeGreaterThanOrEqual(100_000);
  expect(total('hostile-ids', 'HOSTILE_IDS')).toBeGreaterThanOrEqual(50_000);
  expect(total('cluster', 'CLUSTER_COPIES')).toBeGreaterThanOrEqual(10_000);
  expect(total('cluster', 'CLUSTER_OUTAGE_MS')).toBeGreaterThanOrEqual(60_000);
});

test('a progress file is read back as it was written', () => {
  const run = runOf(piece({ problems: ['crashed'] }));
  expect(parseLongRun(JSON.parse(JSON.stringify(run)))).toEqual(run);
  expect(() => parseLongRun({ seed: 1 })).toThrow('startedAt');
});
