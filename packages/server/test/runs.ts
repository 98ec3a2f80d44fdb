import fc from 'fast-check';

/**
 * How often a property is tried: as often as the test says, or as often as a long run asks for
 * through fast-check's global settings, whichever is more.
 */
export const runs = (usual: number): number =>
  Math.max(usual, fc.readConfigureGlobal().numRuns ?? 0);
