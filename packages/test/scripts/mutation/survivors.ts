/** A mutant that no test can or should notice, and why. */
export type Survivor = {
  file: string;
  mutator: string;
  /** As the report writes it; it is found again by this, not by its line. */
  replacement: string;
  reason: string;
};

export const survivors: readonly Survivor[] = [];
