/** What a long run has done so far; written after every round, so that it can be looked at. */
export type LongRun = {
  startedAt: string;
  minutes: number;
  /** How often each property is tried in a round. */
  runsPerProperty: number;
  rounds: { seed: number; seconds: number; passed: number; failed: number; problems: string[] }[];
};
