import type { Survivor } from '../survivors.ts';

/** Mutants of the proxy, its adapters and the conformance suite that no test can notice, and why. */
export const proxySurvivors: readonly Survivor[] = [];
