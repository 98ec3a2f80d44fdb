import type { Survivor } from '../survivors.ts';
import { inFile } from './inFile.ts';

/** Mutants of the client, the stores and the doctor that no test can or should notice, and why. */
export const clientSurvivors: readonly Survivor[] = [
  ...inFile(
    'client/CreateSessionParams.ts',
    'The name goes to a function that knows it by itself: for the signature.',
    ['StringLiteral', "'lineItems'", '""'],
  ),
  ...inFile(
    'client/StablePaySession.ts',
    'What is no number is no safe integer, either: for the compiler.',
    ['ConditionalExpression', "typeof targetAmount !== 'number'", 'false'],
  ),
  ...inFile('client/nodeFetch.ts', 'A name that is there has a value: for the compiler.', [
    'StringLiteral',
    "''",
    '"Stryker was here!"',
  ]),
  ...inFile('client/toApiError.ts', 'A name that is there has a value: for the compiler.', [
    'StringLiteral',
    "'request-refused'",
    '""',
  ]),
  ...inFile('client/toApiUrl.ts', 'A text that is split has a first part: for the compiler.', [
    'StringLiteral',
    "''",
    '"Stryker was here!"',
  ]),
  ...inFile(
    'client/createRateLimiter.ts',
    'A wait of nothing is over at once as well; this way costs less.',
    ['EqualityOperator', 'Math.max(turnAt, heldUntil) <= now', 'Math.max(turnAt, heldUntil) < now'],
    ['ConditionalExpression', 'Math.max(turnAt, heldUntil) <= now', 'false'],
  ),
  ...inFile('client/createSignedRequest.ts', 'Undefined has no JSON.', [
    'ConditionalExpression',
    'request.body === undefined',
    'false',
  ]),
  ...inFile('client/createSkew.ts', 'Neither of the two texts is a date.', [
    'StringLiteral',
    "''",
    '"Stryker was here!"',
  ]),
  ...inFile('client/createStablePay.ts', 'Without an address none is allowed: for the compiler.', [
    'ConditionalExpression',
    '!url',
    'false',
  ]),
  ...inFile('client/paramChecks.ts', 'Neither of the two is a protocol.', [
    'StringLiteral',
    "''",
    '"Stryker was here!"',
  ]),
  ...inFile(
    'client/resourceFields.ts',
    'What is no number is no safe integer, either: for the compiler.',
    ['ConditionalExpression', "typeof value === 'number'", 'true'],
  ),
  ...inFile('client/toApiError.ts', 'Under the name undefined there is no code.', [
    'ConditionalExpression',
    'remoteCode !== undefined',
    'true',
  ]),
  ...inFile(
    'client/toApiUrl.ts',
    'What led to another origin or has a hash has another path, too: it is asked twice.',
    ['ConditionalExpression', 'url.origin !== baseUrl.origin', 'false'],
    ['ConditionalExpression', "url.hash !== ''", 'false'],
  ),
  ...inFile(
    'client/nodeFetch.ts',
    'A target that is made anew or kept for longer is the same: it takes time or memory.',
    ['ConditionalExpression', 'known', 'false'],
    ['CallExpression', 'targets.clear();', ';'],
  ),
  ...inFile(
    'client/nodeFetch.ts',
    'A host name has brackets at its ends and nowhere else.',
    ['Regex', '/^\\[|\\]$/g', '/\\[|\\]$/g'],
    ['Regex', '/^\\[|\\]$/g', '/^\\[|\\]/g'],
  ),
  ...inFile('client/nodeFetch.ts', 'A signal aborts once.', [
    'ObjectLiteral',
    '{ once: true }',
    '{}',
  ]),
  ...inFile('client/nodeFetch.ts', 'No proxy instead of no proxy.', [
    'ConditionalExpression',
    'proxyEnv',
    'true',
  ]),
  ...inFile(
    'client/nodeFetch.ts',
    'A body that is here already can be read piece by piece as well: it costs more.',
    ['ConditionalExpression', 'response.complete && response.readableLength <= mostBytes', 'false'],
    ['ConditionalExpression', 'response.readableLength <= mostBytes', 'true'],
  ),
  ...inFile(
    'store/createListeners.ts',
    'A group that is not put away takes memory and changes nothing else.',
    ['ConditionalExpression', 'group.size === 0 && groups.get(name) === group', 'false'],
    ['CallExpression', 'groups.delete(name);', ';'],
  ),
  ...inFile(
    'store/createSqliteStore.ts',
    'Only another process that writes at the same moment is waited for: a mutant is in one.',
    ['ObjectLiteral', '{ timeout: 2_000 }', '{}'],
  ),
  ...inFile(
    'store/createSqliteStore.ts',
    'The file gives back what was put there: the name is for an error nobody sees.',
    ['StringLiteral', "'fence'", '""'],
    ['StringLiteral', "'text'", '""'],
    ['StringLiteral', "'version'", '""'],
  ),
  ...inFile(
    'store/createRedisStore.ts',
    'It is random either way, and only asked whether it is another.',
    [
      'ArithmeticOperator',
      '(high >>> 12) * 2 ** 32 + low + 1',
      '(high >>> 12) * 2 ** 32 + low - 1',
    ],
  ),
  ...inFile('doctor/checkApi.ts', 'Neither of the two texts is a date.', [
    'StringLiteral',
    "''",
    '"Stryker was here!"',
  ]),
  ...inFile('doctor/checkApi.ts', 'What is not there is undefined.', [
    'ObjectLiteral',
    '{ date: undefined }',
    '{}',
  ]),
  ...inFile('doctor/checkApi.ts', 'Undefined is not more than anything: for the compiler.', [
    'ConditionalExpression',
    'skewMs !== undefined',
    'true',
  ]),
  ...inFile(
    'doctor/checkApi.ts',
    'The client throws errors of ours only: for faults of our own code.',
    ['StringLiteral', "'The call failed.'", '""'],
  ),
  ...inFile(
    'doctor/checkOrigins.ts',
    'The parser throws errors of ours only: for faults of our own code.',
    ['StringLiteral', '`${name} could not be read.`', '``'],
  ),
  ...inFile(
    'doctor/checkSecrets.ts',
    'Both parsers throw errors of ours only: for faults of our own code.',
    ['StringLiteral', "'The keys could not be read.'", '""'],
  ),
  ...inFile('doctor/checkWebhook.ts', 'Undefined is no address, either: for the compiler.', [
    'ConditionalExpression',
    'url === undefined',
    'false',
  ]),
];
