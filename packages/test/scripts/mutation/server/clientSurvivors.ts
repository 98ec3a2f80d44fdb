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
