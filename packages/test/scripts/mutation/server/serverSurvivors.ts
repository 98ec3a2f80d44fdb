import type { Survivor } from '../survivors.ts';

/** Mutants of the server that no test can or should notice, and why. */
export const serverSurvivors: readonly Survivor[] = [
  {
    file: 'packages/server/src/signing/hmac.ts',
    mutator: 'EqualityOperator',
    original: 'index < a.length',
    replacement: 'index <= a.length',
    reason: 'Beyond the end both codes are NaN, and NaN ^ NaN is 0.',
  },
  {
    file: 'packages/server/src/signing/webCrypto.ts',
    mutator: 'BooleanLiteral',
    original: 'false',
    replacement: 'true',
    reason: 'Whether a key that is dropped at once could have been exported cannot be seen.',
  },
];
