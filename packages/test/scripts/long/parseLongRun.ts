import { parseArray, parseInteger, parseRecord, parseString } from '@stablepay/core';
import type { LongPiece, LongRun } from './LongRun.ts';

function parsePiece(value: unknown, path: string): LongPiece {
  const record = parseRecord(value, path);
  const count = (name: string) => parseInteger(record[name], `${path}.${name}`);
  return {
    job: parseString(record['job'], `${path}.job`),
    shard: count('shard'),
    seed: count('seed'),
    seconds: count('seconds'),
    passed: count('passed'),
    failed: count('failed'),
    problems: parseArray(record['problems'], `${path}.problems`, (text, at) =>
      parseString(text, at, { max: 100_000 }),
    ),
  };
}

/** Reads the progress file of a long run. @throws ValidationError for another form. */
export function parseLongRun(value: unknown): LongRun {
  const record = parseRecord(value, 'run');
  return {
    startedAt: parseString(record['startedAt'], 'run.startedAt'),
    seed: parseInteger(record['seed'], 'run.seed'),
    pieces: parseArray(record['pieces'], 'run.pieces', parsePiece),
  };
}
