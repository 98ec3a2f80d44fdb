import { describeRule } from '../../test/conformance/describeRule.ts';
import {
  all,
  at,
  header,
  instead,
  labelling,
  refusing,
  saying,
  telling,
  tooMuch,
  without,
} from '../../test/conformance/wrongProxies.ts';

const read = at('GET', /^\/refunds\/(?!no_such)/);
const refused = 'answered 200 instead of refusing';
const noToken = header('Authorization', undefined);
const someToken = header('Authorization', /^Bearer ./);

describeRule(
  'a refund and a subscription nobody has are a typed 404, whoever asks',
  {
    ...Object.fromEntries(
      ['/refunds/no_such_refund', '/subscriptions/no_such_subscription'].flatMap((path) => [
        [
          `has ${path} for who has no token`,
          [refused, instead(all(at('GET', path), noToken), 200)],
        ],
        [`has ${path} for who has one`, [refused, instead(all(at('GET', path), someToken), 200)]],
      ]),
    ),
    'says that one is not ready': [
      'code is session-not-found, expected resource-missing or route-not-found',
      refusing(at('GET', /^\/refunds/), 404, 'session-not-found'),
    ],
  },
  {
    'has no such routes': {
      wrong: refusing(at('GET', /^\/(?:refunds|subscriptions)/), 404, 'route-not-found'),
    },
  },
);

describeRule('the holder of a token reads the refund, and nothing new is 304', {
  'does not know it': ['the read answered 404', instead(read, 404)],
  'lets it be cached': ['Cache-Control is "", not no-store', labelling(read, 'Cache-Control')],
  'shows another': [
    'another refund was read',
    saying(read, (text) => text.replace(/"id":"\w/, '"id":"x')),
  ],
  'gives it no tag': [/^ETag is , the revision \d+$/, labelling(read, 'ETag')],
  'knows no tag': ['a known revision answered 200', without(read, 'If-None-Match')],
  'fails when nothing is new': [
    'a known revision answered 500',
    instead(all(read, header('If-None-Match', /./)), 500, ''),
  ],
  ...Object.fromEntries(
    tooMuch.map((field) => [`says ${field}`, ['the view says too much', telling(read, field)]]),
  ),
});

describeRule('no token, another order’s token and an unknown refund are the same 404', {
  'asks for no token': [refused, instead(all(read, noToken), 200)],
  'takes a changed token': [refused, instead(all(read, header('Authorization', /xx$/)), 200)],
  'takes every token that is whole': [
    refused,
    instead(all(read, header('Authorization', /^Bearer .*(?<!xx)$/)), 200),
  ],
  'makes up what it does not know': [
    refused,
    instead(all(at('GET', '/refunds/no_such_refund'), someToken), 200),
  ],
  'says whose it is': [
    'code is session-not-found, expected resource-missing',
    refusing(all(read, noToken), 404, 'session-not-found'),
  ],
});
