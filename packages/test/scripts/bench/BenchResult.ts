/** One line of the table of `pnpm bench`. */
export type BenchResult = {
  name: string;
  median: number;
  p99: number;
  /** `ms`, `requests/s` … */
  unit: string;
  /** How many times it was measured. */
  samples: number;
  /** What was promised, of the median unless it says p99; the command fails when it is missed. */
  limit?: { value: number; is: 'at most' | 'at least'; of?: 'p99' | undefined } | undefined;
};

/** What every `*.bench.ts` exports as `run`. */
export type RunBench = () => Promise<BenchResult[]>;
