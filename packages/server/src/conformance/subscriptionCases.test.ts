import { describeRule } from '../../test/conformance/describeRule.ts';
import {
  again,
  all,
  asking,
  at,
  body,
  header,
  instead,
  labelling,
  query,
  refusing,
  saying,
  telling,
  tooMuch,
  without,
  type Wrong,
} from '../../test/conformance/wrongProxies.ts';
import { hostileBodies } from './hostileBodies.ts';

const create = at('POST', '/subscriptions');
const cancel = at('POST', /^\/subscriptions\/sub_\w+\/cancel$/);
const read = at('GET', /^\/subscriptions\/sub_\w+$/);
const invoices = at('GET', /^\/subscriptions\/sub_\w+\/invoices$/);
const refused = 'answered 200 instead of refusing';
const foreign = header('Origin', /^https:\/\/evil\.example$/);
const noToken = header('Authorization', undefined);

/** Takes every token besides the one a subscription came with. */
const sessionToken =
  (matches: typeof read): Wrong =>
  (next) => {
    let own = '';
    return async (request) => {
      const text = await request.clone().text();
      const given = request.headers.get('Authorization') ?? '';
      if (matches(request, text) && given !== '' && given !== own) return new Response('{}');
      const answer = await next(request);
      if (create(request, text)) own = `Bearer ${(await answer.clone().json()).token}`;
      return answer;
    };
  };

describeRule(
  'one customer has one subscription to a plan: asked again, and ten times at once, the same',
  {
    'fails at length': [
      `POST /subscriptions answered 500: ${'x'.repeat(200)}`,
      instead(create, 500, 'x'.repeat(300)),
    ],
    'answers as if it were new': [
      'the repeated POST answered 201, not 200',
      saying(create, undefined, 201),
    ],
    'opens one per click': [
      'twelve calls opened 11 subscriptions',
      (next) => {
        let count = 0;
        return saying(create, (text) => text.replace(/"id":"sub_/, `"id":"sub_${(count += 1)}`))(
          next,
        );
      },
    ],
  },
);

describeRule('the browser sends no price of a plan: any other field is refused', {
  ...Object.fromEntries(
    ['items', 'unit_amount', 'currency', 'trial_end', 'customer'].map((field) => [
      `takes ${field}`,
      [refused, instead(all(create, body(`"${field}"`)), 200)],
    ]),
  ),
  ...Object.fromEntries(
    hostileBodies.map((hostile) => [
      `takes ${hostile}`,
      [refused, instead((request, text) => create(request, text) && text === hostile, 200)],
    ]),
  ),
  'has every plan': [refused, instead(all(create, body('no-such-plan-')), 200)],
  'says that a field is wrong': [
    'code is invalid-input, expected unexpected-field',
    refusing(all(create, body('"items"')), 400, 'invalid-input'),
  ],
  'says of no body that there is no order': [
    'code is order-not-found, expected invalid-input or unexpected-field',
    refusing(all(create, body('null')), 404, 'order-not-found'),
  ],
});

describeRule('only pages on the list may subscribe or cancel', {
  'lets every page subscribe': [refused, instead(all(create, foreign), 200)],
  'lets every page cancel': [
    refused,
    instead(all(cancel, foreign, header('Authorization', /^Bearer ./), body('"now"')), 200),
  ],
  'lets it read the refusal': [
    'a foreign page gets Access-Control-Allow-Origin: *',
    labelling(all(cancel, foreign), 'Access-Control-Allow-Origin', '*'),
  ],
});

const rule =
  'the holder of the token reads the subscription and its invoices, and nothing new is 304';
const held = all(read, query('?wait=1'));

/** Whoever holds nothing keeps the rule as well, and is tried sooner. */
const atOnce: Wrong = asking(
  held,
  (request) => new Request(request.url.replace('wait=1', 'wait=0'), request),
);
const soon =
  (wrong: Wrong): Wrong =>
  (next) =>
    wrong(atOnce(next));

describeRule(
  rule,
  {
    'does not know it': ['the read answered 404', instead(read, 404)],
    'lets it be cached': ['Cache-Control is "", not no-store', labelling(read, 'Cache-Control')],
    'shows another': [
      'another subscription was read',
      saying(read, (text) => text.replace('"id":"sub_', '"id":"sub_x')),
    ],
    'gives it no tag': [/^ETag is , the revision \d+$/, labelling(read, 'ETag')],
    'knows no tag': [
      'a known revision answered 200',
      without(all(read, query('')), 'If-None-Match'),
    ],
    'fails when nothing is new': [
      'a known revision answered 500',
      instead(all(read, query(''), header('If-None-Match', /./)), 500, ''),
    ],
    'can hold nothing': ['a held read answered 500', instead(held, 500)],
    'takes every wait': [refused, soon(instead(all(read, query('?wait=x')), 200))],
    'has no invoices': ['the invoices answered 404', soon(instead(invoices, 404))],
    'has something else for invoices': [
      /^(?!no answer)/,
      soon(instead(all(invoices, query('')), 200, '[]')),
    ],
    'looks for every invoice': [refused, soon(instead(all(invoices, query('?after=../x')), 200))],
    ...Object.fromEntries(
      tooMuch.map((field) => [`says ${field}`, ['the view says too much', telling(read, field)]]),
    ),
  },
  {
    'holds nothing': { wrong: atOnce },
    'has news meanwhile': { wrong: instead(held, 200) },
  },
);

describeRule('no token, another resource’s token and an unknown subscription are the same 404', {
  'shows it without a token': [refused, instead(all(read, noToken), 200)],
  'shows it for the token of a session': [refused, sessionToken(read)],
  'shows invoices for the token of a session': [refused, sessionToken(invoices)],
  'cancels without a token': [refused, instead(all(cancel, noToken, body('"now"')), 200)],
  'cancels for the token of a session': [refused, sessionToken(cancel)],
  'makes up what it does not know': [
    refused,
    instead(
      all(at('GET', '/subscriptions/no_such_subscription'), header('Authorization', /./)),
      200,
    ),
  ],
  'says which kind it is': [
    'code is session-not-found, expected resource-missing',
    refusing(all(read, noToken), 404, 'session-not-found'),
  ],
});

const active = (text: string) => text.replace('"status":"canceled"', '"status":"active"');

describeRule('a cancel says when, and ends the subscription', {
  'cancels without a word': [refused, instead(all(cancel, body('{}')), 200)],
  'cancels at any word': [refused, instead(all(cancel, body('"later"')), 200)],
  'takes other fields': [
    refused,
    instead(all(cancel, body('"amount":1'), body('"when":"now"')), 200),
  ],
  'does not say what is wrong': [
    'code is order-not-found, expected invalid-input or unexpected-field',
    refusing(all(cancel, body('{}')), 404, 'order-not-found'),
  ],
  fails: ['the first cancel answered 500', instead(all(cancel, body('{"when":"now"}')), 500)],
  'fails the second time': [
    'the second cancel answered 500',
    instead(again(all(cancel, body('{"when":"now"}'))), 500),
  ],
  'goes on charging': [
    'after the first cancel it is active',
    saying(all(cancel, body('{"when":"now"}')), active),
  ],
  'begins anew': [
    'after the second cancel it is active',
    saying(again(all(cancel, body('{"when":"now"}'))), active),
  ],
});
