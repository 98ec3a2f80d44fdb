import type { Survivor } from '../survivors.ts';

/** Mutants of the server that no test can or should notice, and why. */
export const serverSurvivors: readonly Survivor[] = [];
