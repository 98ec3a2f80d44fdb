import { describeRule } from '../../test/conformance/describeRule.ts';
import {
  again,
  all,
  at,
  body,
  header,
  instead,
  labelling,
  refusing,
  saying,
} from '../../test/conformance/wrongProxies.ts';
import { hostileBodies } from './hostileBodies.ts';

const create = at('POST', '/sessions');
const config = at('GET', '/config');
const refused = 'answered 201 instead of refusing';

/** The id is another one with every answer. */
function countIds() {
  let count = 0;
  return saying(create, (text) => text.replace(/"id":"cs_/, `"id":"cs_${(count += 1)}`));
}

describeRule(
  'a page on the list can open the order',
  {
    'has no config': ['GET /config answered 404', instead(config, 404)],
    'has a config of another form': [/^(?!no answer)/, instead(config, 200, '{}')],
    'fails at length': [
      `POST /sessions answered 500: ${'x'.repeat(200)}`,
      instead(create, 500, 'x'.repeat(300)),
    ],
    'is not there': [
      'no answer (fetch failed)',
      () => () => Promise.reject(new TypeError('fetch failed')),
    ],
    // oxlint-disable-next-line prefer-promise-reject-errors -- Somebody's fetch may.
    'fails with a text': ['no answer (string)', () => () => Promise.reject('text')],
  },
  { 'has opened it before': { before: (world) => world.open() } },
);

describeRule('config says what the shop offers, and is never cached', {
  'has none the second time': ['GET /config answered 404', instead(again(config), 404)],
  'lets it be cached': ['Cache-Control is "", not no-store', labelling(config, 'Cache-Control')],
  'says nothing of its type': [
    'Content-Type is "", not application/json',
    labelling(config, 'Content-Type'),
  ],
  'sends it as something else': [
    'Content-Type is "text/application/json", not application/json',
    labelling(config, 'Content-Type', 'text/application/json'),
  ],
  'speaks another protocol': [
    'protocol is not 1',
    saying(config, (text) => text.replace('"protocol":1', '"protocol":2')),
  ],
});

describeRule('one order has one open session: asked again, the same', {
  'answers as if it were new': [
    'the repeated POST answered 201, not 200',
    saying(create, undefined, 201),
  ],
  'opens another': ['the repeated POST opened another session', countIds()],
});

describeRule('one order has one open session: asked ten times at once, the same', {
  'opens one per click': ['ten calls at once opened 10 sessions', countIds()],
});

describeRule('the payment page has an origin the shop named', {
  'leads elsewhere': [
    'https://evil.test is not in checkoutOrigins',
    saying(create, (text) => text.replace(/"url":"https?:\/\/[^/]+/, '"url":"https://evil.test')),
  ],
  'hands the token on': [
    'the token is in the address of the payment page',
    saying(create, (text) => {
      const { token } = JSON.parse(text);
      return text.replace(/("url":"[^"]+)"/, `$1?t=${token}"`);
    }),
  ],
});

describeRule('the browser sends no price: any other field is refused', {
  ...Object.fromEntries(
    ['amount', 'currency', 'line_items', 'success_url', 'metadata'].map((field) => [
      `takes ${field}`,
      [refused, instead(all(create, body(`"${field}"`)), 201)],
    ]),
  ),
  'says that something else is wrong': [
    'code is invalid-input, expected unexpected-field',
    refusing(all(create, body('"amount"')), 400, 'invalid-input'),
  ],
});

describeRule('a reference that is not the caller’s is a typed 404', {
  'opens it': [refused, instead(all(create, body('no-such-order-')), 201)],
  'says it with 403': [
    'status is 403, order-not-found has 404',
    refusing(all(create, body('no-such-order-')), 403, 'order-not-found'),
  ],
});

describeRule('bodies that are none are typed 400s', {
  ...Object.fromEntries(
    hostileBodies.map((hostile) => [
      `takes ${hostile}`,
      [refused, instead((request, text) => create(request, text) && text === hostile, 201)],
    ]),
  ),
  crashes: ['answered 500 instead of a typed 4xx', instead(all(create, body('null')), 500)],
  'says only that it is wrong': [
    'status 400 without { "error": { "code" } } of the list',
    instead(all(create, body('null')), 400),
  ],
  'says that there is no order': [
    'code is order-not-found, expected invalid-input or unexpected-field',
    refusing(all(create, body('null')), 404, 'order-not-found'),
  ],
  'lets the refusal be cached': [
    'Cache-Control is "", not no-store',
    labelling(all(create, body('null')), 'Cache-Control'),
  ],
});

describeRule('a body beyond 16 KB is refused', {
  'takes it': [
    refused,
    instead((request, text) => create(request, text) && text.length > 17_000, 201),
  ],
});

describeRule('a body a foreign page could send without a preflight is refused', {
  'takes text': [refused, instead(all(create, header('Content-Type', /^text\/plain/)), 201)],
  'takes forms': [refused, instead(all(create, header('Content-Type', /x-www-form/)), 201)],
  'looks into it': [
    'code is unexpected-field, expected content-type-refused',
    refusing(all(create, header('Content-Type', /x-www-form/)), 400, 'unexpected-field'),
  ],
});

describeRule('only pages on the list may change something', {
  'lets a foreign page': [refused, instead(all(create, header('Origin', /^https:\/\/evil/)), 201)],
  'looks at how a name begins': [
    refused,
    instead(all(create, header('Origin', /^https:\/\/shop\.test\./)), 201),
  ],
  'lets a page without an origin': [refused, instead(all(create, header('Origin', /^null$/)), 201)],
  'lets who says no origin': [refused, instead(all(create, header('Origin', undefined)), 201)],
  'lets it read the refusal': [
    'a foreign page gets Access-Control-Allow-Origin: *',
    labelling(all(create, header('Origin', /evil/)), 'Access-Control-Allow-Origin', '*'),
  ],
});
