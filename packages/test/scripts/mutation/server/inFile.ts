import type { Survivor } from '../survivors.ts';

type Change = readonly [mutator: string, original: string, replacement: string];

/** Survivors of one file of the server that have the same reason. */
export const inFile = (path: string, reason: string, ...changes: readonly Change[]): Survivor[] =>
  changes.map(([mutator, original, replacement]) => ({
    ...{ file: `packages/server/src/${path}`, mutator, original, replacement, reason },
  }));
