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
  {
    file: 'packages/server/src/tokens/accessToken.ts',
    mutator: 'ConditionalExpression',
    original: 'sealed === undefined',
    replacement: 'false',
    reason: 'Undefined reads as a text that is no JSON, and is refused as that.',
  },
  {
    file: 'packages/server/src/tokens/accessToken.ts',
    mutator: 'StringLiteral',
    original: "'token'",
    replacement: '""',
    reason: 'The name of a field is for an error that nobody gets to see.',
  },
  {
    file: 'packages/server/src/tokens/accessToken.ts',
    mutator: 'StringLiteral',
    original: "'token.s'",
    replacement: '""',
    reason: 'The name of a field is for an error that nobody gets to see.',
  },
  {
    file: 'packages/server/src/tokens/accessToken.ts',
    mutator: 'StringLiteral',
    original: "'token.e'",
    replacement: '""',
    reason: 'The name of a field is for an error that nobody gets to see.',
  },
  {
    file: 'packages/server/src/tokens/accessToken.ts',
    mutator: 'BlockStatement',
    original: '{ return undefined; }',
    replacement: '{}',
    reason: 'A function that ends returns undefined as well.',
  },
  {
    file: 'packages/server/src/tokens/base64url.ts',
    mutator: 'BlockStatement',
    original: '{ return undefined; }',
    replacement: '{}',
    reason: 'A function that ends returns undefined as well.',
  },
  {
    file: 'packages/server/src/webhooks/parseWebhookBody.ts',
    mutator: 'StringLiteral',
    original: "'data.object'",
    replacement: '""',
    reason: 'What is a record was asked just before: this can not fail.',
  },
];
