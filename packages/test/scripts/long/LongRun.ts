/** One piece of a long run that has ended. */
export type LongPiece = {
  job: string;
  /** Counted from 1. */
  shard: number;
  seed: number;
  seconds: number;
  passed: number;
  failed: number;
  problems: string[];
};

/** What a long run has done so far; written after every piece, and read to go on with it. */
export type LongRun = {
  startedAt: string;
  /** All other seeds come from this one. */
  seed: number;
  pieces: LongPiece[];
};
