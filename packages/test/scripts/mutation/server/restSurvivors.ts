import type { Survivor } from '../survivors.ts';
import { inFile } from './inFile.ts';

/** Mutants of the rest of the server (`restOfServer`) that no test can or should notice, and why. */
export const restSurvivors: readonly Survivor[] = [
  ...inFile(
    'effects/reviveEffect.ts',
    'A text has no key, and only the effect of the one key is carried out.',
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
  ),
  ...inFile('effects/reviveEffect.ts', 'Under neither of the two names there is a subscription.', [
    'StringLiteral',
    "''",
    '"Stryker was here!"',
  ]),
  ...inFile(
    'effects/reviveEffect.ts',
    'Resources without a case do not exist; the branch is for the compiler.',
    ['ConditionalExpression', 'default: return type satisfies never;', 'default:'],
  ),
  ...inFile('effects/carryOut.ts', 'What is always made is always written: for the compiler.', [
    'OptionalChaining',
    'record?.deadAt',
    'record.deadAt',
  ]),
  ...inFile(
    'refunds/createRefundsApi.ts',
    'Nothing is kept under the name undefined; looking for it is only a look too much.',
    ['ConditionalExpression', 'sessionId === undefined', 'false'],
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
  ),
  ...inFile(
    'refunds/findRefundable.ts',
    'Nothing is kept under the name undefined; looking for it is only a look too much.',
    ['ConditionalExpression', 'subscriptionId === undefined', 'false'],
  ),
  ...inFile(
    'settle/createSettle.ts',
    'A read that is not put away is followed by a new one all the same; it only takes memory.',
    ['CallExpression', 'run.current.then(done, done);', ';'],
    [
      'BlockStatement',
      '{ if (runs.get(sessionId) === run) runs.delete(sessionId); // V8 may keep what was in a Map until its next large collection; it then keeps little. run.current = over; }',
      '{}',
    ],
    ['ConditionalExpression', 'runs.get(sessionId) === run', 'true'],
    ['ConditionalExpression', 'runs.get(sessionId) === run', 'false'],
    ['EqualityOperator', 'runs.get(sessionId) === run', 'runs.get(sessionId) !== run'],
    ['CallExpression', 'runs.delete(sessionId);', ';'],
  ),
  ...inFile(
    'settle/runEffects.ts',
    'Nothing but the payment depends on the order, and that on nothing but who fulfilled it.',
    [
      'ArrowFunction',
      '({ reference, amount }: SessionRecord): OrderRecord => ({ ...{ reference, attempts: [], askedAmount: amount }, })',
      '() => undefined',
    ],
    ['ObjectLiteral', '{ ...{ reference, attempts: [], askedAmount: amount }, }', '{}'],
    ['ObjectLiteral', '{ reference, attempts: [], askedAmount: amount }', '{}'],
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
  ),
  ...inFile('settle/runEffects.ts', 'What was paid once stays paid: `mergeSession` sees to that.', [
    'ConditionalExpression',
    "current.status === 'paid'",
    'true',
  ]),
  ...inFile(
    'settle/updateRecord.ts',
    'No change takes a record away; where there was none, it is what was given.',
    ['ConditionalExpression', 'record === undefined', 'false'],
  ),
  ...inFile(
    'webhooks/routeEvent.ts',
    'Groups without a case do not exist; the branch is for the compiler.',
    ['ConditionalExpression', 'default: return group satisfies never;', 'default:'],
  ),
  ...inFile('webhooks/routeEvent.ts', 'A function that ends returns undefined as well.', [
    'BlockStatement',
    '{ return undefined; }',
    '{}',
  ]),
  ...inFile(
    'orders/adoptSession.ts',
    'Nothing is kept under the name undefined; looking for it is only a look too much.',
    ['ConditionalExpression', 'reference === undefined', 'false'],
  ),
  ...inFile(
    'orders/forgetOrder.ts',
    'Nothing is kept under this name or none; looking for it is only a look too much.',
    ['ConditionalExpression', 'sessionId === undefined', 'false'],
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
  ),
  ...inFile(
    'orders/openSession.ts',
    'Decisions without a case do not exist; the branch is for the compiler.',
    ['ConditionalExpression', 'default: return decision satisfies never;', 'default:'],
  ),
  ...inFile(
    'subscriptions/adoptSubscription.ts',
    'Under a key of another form no membership is kept: looking for it is only a look too much.',
    ['ConditionalExpression', 'key === undefined || !/^[0-9a-f]{64}$/.test(key)', 'false'],
    [
      'LogicalOperator',
      'key === undefined || !/^[0-9a-f]{64}$/.test(key)',
      'key === undefined && !/^[0-9a-f]{64}$/.test(key)',
    ],
    ['ConditionalExpression', 'key === undefined', 'false'],
    ['Regex', '/^[0-9a-f]{64}$/', '/[0-9a-f]{64}$/'],
    ['Regex', '/^[0-9a-f]{64}$/', '/^[0-9a-f]{64}/'],
  ),
  ...inFile(
    'subscriptions/createSettleSubscription.ts',
    'What is written is what is there already; it costs a write and nothing else.',
    ['ConditionalExpression', 'due.length === 0', 'false'],
    ['ConditionalExpression', 'record.dueAt !== undefined', 'true'],
  ),
  ...inFile(
    'subscriptions/storeSubscription.ts',
    'A membership is written before anybody asks about its attempts: for the compiler.',
    ['OptionalChaining', 'membership?.attempts', 'membership.attempts'],
  ),
  ...inFile('subscriptions/storeSubscription.ts', 'No address instead of no address.', [
    'ConditionalExpression',
    'url !== undefined',
    'true',
  ]),
  ...inFile(
    'subscriptions/openSubscription.ts',
    'What is always made is always written: for the compiler.',
    ['ConditionalExpression', '!membership', 'false'],
  ),
  ...inFile(
    'orders/openSession.ts',
    'What has ended is not cancelled, and after that there is the next attempt as well.',
    [
      'ConditionalExpression',
      "case 'next': return createNext(opening, attempt.number + 1);",
      "case 'next':",
    ],
  ),
  ...inFile(
    'orders/openSession.ts',
    'An attempt has a session from when it is open: nothing else would be found.',
    ['ConditionalExpression', "attempt?.stage === 'open'", 'true'],
  ),
  ...inFile(
    'orders/openSession.ts',
    'An order that is there is not written as a new one: it is only a write too much.',
    ['ConditionalExpression', 'attempt.number === 1', 'true'],
  ),
  ...inFile(
    'orders/openSession.ts',
    'The order is written before anybody asks for its newest attempt: for the compiler.',
    [
      'OptionalChaining',
      '(await context.store.readOrder(reference))?.record',
      '(await context.store.readOrder(reference)).record',
    ],
    ['OptionalChaining', 'attempt?.stage', 'attempt.stage'],
  ),
  ...inFile('openapi/JsonSchema.ts', 'JSON leaves out what is undefined.', [
    'ConditionalExpression',
    'pattern !== undefined',
    'true',
  ]),
];
