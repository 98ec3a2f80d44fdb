import type { Survivor } from '../survivors.ts';
import { inFile } from './inFile.ts';

/** Mutants of the proxy, its adapters and the conformance suite that no test can notice, and why. */
export const proxySurvivors: readonly Survivor[] = [
  ...inFile(
    'adapters/NodeRequest.ts',
    'What is just as long as the limit comes by the other way, and is the same.',
    ['EqualityOperator', 'size > limit', 'size >= limit'],
  ),
  ...inFile(
    'adapters/NodeRequest.ts',
    'Beyond the end there is no name, and none is what is asked for.',
    ['EqualityOperator', 'index < rawHeaders.length', 'index <= rawHeaders.length'],
  ),
  ...inFile(
    'adapters/NodeRequest.ts',
    'Names of another length differ anyway; looking at the length is only quicker.',
    ['ConditionalExpression', 'raw?.length !== wanted.length', 'false'],
  ),
  ...inFile(
    'adapters/NodeRequest.ts',
    'Node gives names and values in pairs: for the compiler.',
    ['OptionalChaining', 'raw?.length', 'raw.length'],
    ['StringLiteral', "''", '"Stryker was here!"'],
  ),
  ...inFile('adapters/bytesOf.ts', 'Of no encoding Node makes UTF-8 as well.', [
    'StringLiteral',
    "'utf8'",
    '""',
  ]),
  ...inFile('adapters/toNodeHandler.ts', 'What Node has received has a method: for the compiler.', [
    'StringLiteral',
    "''",
    '"Stryker was here!"',
  ]),
  ...inFile(
    'adapters/toStandardRequest.ts',
    'Node gives names and values in pairs: for the compiler.',
    ['StringLiteral', "''", '"Stryker was here!"'],
  ),
  ...inFile(
    'adapters/toStandardRequest.ts',
    'What does not begin with a slash is taken for the root as well.',
    ['StringLiteral', "'/'", '""'],
  ),
  ...inFile(
    'adapters/toStandardRequest.ts',
    'Whatever is in it is read away at once: nobody gets to see it.',
    ['StringLiteral', "''", '"Stryker was here!"'],
  ),
  ...inFile(
    'proxy/addressRanges.ts',
    'Something split always has a first part: for the compiler.',
    ['StringLiteral', "''", '"Stryker was here!"'],
  ),
  ...inFile(
    'proxy/addressRanges.ts',
    'What is no number has the bits of 0.',
    ['ArrowFunction', "() => '0'", '() => undefined'],
    ['StringLiteral', "'0'", '""'],
  ),
  ...inFile('proxy/clientKeyOf.ts', 'What is no address ends the search as an empty text does.', [
    'StringLiteral',
    "''",
    '"Stryker was here!"',
  ]),
  ...inFile(
    'proxy/createBegun.ts',
    'Whoever was told may be told again, which does nothing; it only takes memory.',
    ['CallExpression', 'waiting.delete(end);', ';'],
  ),
  ...inFile(
    'proxy/createReporter.ts',
    'Calling nobody throws, and what is thrown there nobody hears.',
    ['OptionalChaining', 'onError?.({ error, requestId })', 'onError({ error, requestId })'],
    [
      'OptionalChaining',
      "logger?.({ event: 'error', level: 'error', requestId, code: isStablePayError(error) ? error.code : 'unknown', message: describe(error, redact), })",
      "logger({ event: 'error', level: 'error', requestId, code: isStablePayError(error) ? error.code : 'unknown', message: describe(error, redact) })",
    ],
  ),
  ...inFile(
    'proxy/createSessionWatch.ts',
    'What is kept instead says the same; it only takes memory.',
    [
      'ConditionalExpression',
      'record.revision !== current.revision || record.settled !== current.settled',
      'true',
    ],
  ),
  ...inFile(
    'proxy/createSessionWatch.ts',
    'Without anybody who waits the loop is left after the look as well.',
    ['EqualityOperator', 'one.waiters.length > 0', 'one.waiters.length >= 0'],
  ),
  ...inFile(
    'proxy/createSessionWatch.ts',
    'Nobody else is put there before this one is away: for the reader.',
    ['ConditionalExpression', 'watched.get(id) === one', 'true'],
  ),
  ...inFile(
    'proxy/createSessionWatch.ts',
    'A wait of nothing is over at the next look as well.',
    ['ConditionalExpression', 'waitMs <= 0', 'false'],
    ['EqualityOperator', 'waitMs <= 0', 'waitMs < 0'],
  ),
  ...inFile(
    'proxy/httpErrors.ts',
    'Only what could not be parsed has a path, and it is a text: for the compiler.',
    [
      'LogicalOperator',
      "'path' in error && typeof error.path === 'string'",
      "'path' in error || typeof error.path === 'string'",
    ],
    ['ConditionalExpression', "typeof error.path === 'string'", 'true'],
  ),
  ...inFile('proxy/originRules.ts', 'No list has an origin that is undefined: for the compiler.', [
    'ConditionalExpression',
    'origin !== undefined',
    'true',
  ]),
  ...inFile('proxy/originRules.ts', 'No origin instead of an undefined one.', [
    'ObjectLiteral',
    '{ origin: undefined }',
    '{}',
  ]),
  ...inFile('proxy/readStream.ts', 'Copied or not, the bytes are the same; it is only slower.', [
    'ConditionalExpression',
    'chunks.length === 1 && first',
    'false',
  ]),
  ...inFile(
    'proxy/readStream.ts',
    'What is read as a stream is the same; it is only slower.',
    [
      'LogicalOperator',
      "headers.get('Content-Length') ?? ''",
      "headers.get('Content-Length') && ''",
    ],
    ['StringLiteral', "''", '"Stryker was here!"'],
    ['ConditionalExpression', '/^\\d{1,9}$/.test(declared) && Number(declared) <= limit', 'false'],
  ),
  ...inFile(
    'proxy/ProxyContext.ts',
    'The secrets were looked at, and named, just before, for what is written down.',
    ['StringLiteral', "'webhookSecrets'", '""'],
  ),
  ...inFile(
    'proxy/authorize.ts',
    'What is no id is that of no token, and is refused as the same a moment later.',
    ['BlockStatement', '{ throw sessionNotFound(); }', '{}'],
  ),
  ...inFile('proxy/authorize.ts', 'Neither of the two is a token.', [
    'StringLiteral',
    "''",
    '"Stryker was here!"',
  ]),
  ...inFile('proxy/authorizeResource.ts', 'Neither of the two is a token.', [
    'StringLiteral',
    "''",
    '"Stryker was here!"',
  ]),
  ...inFile(
    'proxy/authorizeResource.ts',
    'What is no id is that of no token, and is refused as the same a moment later.',
    ['BlockStatement', '{ throw resourceNotFound(); }', '{}'],
  ),
  ...inFile('proxy/handleRequest.ts', 'Neither of the two is an id.', [
    'StringLiteral',
    "''",
    '"Stryker was here!"',
  ]),
  ...inFile('proxy/handleRequest.ts', 'No origin instead of an undefined one.', [
    'ObjectLiteral',
    '{ origin: undefined }',
    '{}',
  ]),
  ...inFile(
    'proxy/listInvoicesRoute.ts',
    'Only to act a token has to say so; every other word is to read.',
    ['StringLiteral', "'read'", '""'],
  ),
  ...inFile(
    'proxy/payRoute.ts',
    'The page shows the code and nothing else, and nobody else is told.',
    ['StringLiteral', "'Content-Type'", '""'],
    ['StringLiteral', "'The body is not declared as a plain form.'", '""'],
    ['StringLiteral', "'body'", '""'],
    ['StringLiteral', "'The form has something besides one reference.'", '""'],
  ),
  ...inFile('proxy/readCondition.ts', 'Three digits are not more than 999: for the reader.', [
    'ObjectLiteral',
    '{ max: 999, }',
    '{}',
  ]),
  ...inFile('proxy/readCondition.ts', 'Without a header no tag is looked at.', [
    'StringLiteral',
    "''",
    '"Stryker was here!"',
  ]),
  ...inFile(
    'proxy/readCondition.ts',
    'Without a header there is an empty tag, and no record has that.',
    ['ConditionalExpression', 'header !== null', 'true'],
  ),
  ...inFile(
    'proxy/readRequestBody.ts',
    'Something split always has a first part: for the compiler.',
    [
      'OptionalChaining',
      "(request.headers.get('Content-Type') ?? '').split(';')[0]?.trim",
      "(request.headers.get('Content-Type') ?? '').split(';')[0].trim",
    ],
    ['StringLiteral', "''", '"Stryker was here!"'],
  ),
  ...inFile(
    'proxy/readSessionRoute.ts',
    'Only to act a token has to say so; every other word is to read.',
    ['StringLiteral', "'read'", '""'],
  ),
  ...inFile(
    'proxy/readSubscriptionRoute.ts',
    'Whoever does not wait is answered the same, after one more look into the store.',
    ['LogicalOperator', 'waitMs === 0 || !isKnown(current)', 'waitMs === 0 && !isKnown(current)'],
    ['ConditionalExpression', 'waitMs === 0', 'false'],
  ),
  ...inFile(
    'proxy/readSubscriptionRoute.ts',
    'Only to act a token has to say so; every other word is to read.',
    ['StringLiteral', "'read'", '""'],
  ),
];
