/** Sources that are mutated together, and the tests that have to notice. */
export type MutatedPart = {
  /** Also the name of the file its results are kept in. */
  name: string;
  /** The share of the mutants that has to be noticed, in %. */
  promised: number;
  /** Whether it is promised of each file, or of all of them together. */
  of: 'each file' | 'all';
  files: readonly string[];
  /** Patterns of test files. */
  tests: readonly string[];
};
