import { expect, it, onTestFinished, vi } from 'vitest';
import { describeRule, faultOf } from '../../test/conformance/describeRule.ts';
import {
  all,
  answering,
  asking,
  at,
  header,
  instead,
  labelling,
  query,
  refusing,
  saying,
  telling,
  tooMuch,
  without,
} from '../../test/conformance/wrongProxies.ts';

const read = at('GET', /^\/sessions\/cs_\w+$/);
const preflight = at('OPTIONS', /^\/sessions\//);
const refused = 'answered 200 instead of refusing';
const tags = 'If-None-Match';

describeRule('the holder of the token reads the session, with its revision as ETag', {
  'does not know it': ['the read answered 404', instead(read, 404)],
  'lets it be cached': ['Cache-Control is "", not no-store', labelling(read, 'Cache-Control')],
  'shows another': [
    'another session was read',
    saying(read, (text) => text.replace('"id":"cs_', '"id":"cs_x')),
  ],
  'gives it no tag': [/^ETag is null, the revision \d+$/, labelling(read, 'ETag')],
  ...Object.fromEntries(
    tooMuch.map((field) => [`says ${field}`, ['the view says too much', telling(read, field)]]),
  ),
});

describeRule('nothing new is 304 without a body, also for a weak tag and a list', {
  'knows no tag': [/^If-None-Match: "\d+" answered 200$/, without(read, tags)],
  'knows no weak tag': [
    /^If-None-Match: W\/"\d+" answered 200$/,
    without(all(read, header(tags, /^W/)), tags),
  ],
  'knows no list': [
    /^If-None-Match: "x", "\d+" answered 200$/,
    without(all(read, header(tags, /,/)), tags),
  ],
  'gives no tag': ['If-None-Match:  answered 200', labelling(read, 'ETag')],
  'sends the same once more': [
    'a 304 with a body',
    answering(all(read, header(tags, /./)), () =>
      Object.defineProperty(new Response('x'), 'status', { value: 304 }),
    ),
  ],
});

const held = all(read, query('?wait=2'));

describeRule(
  'a wait is held when the shop says it can',
  {
    fails: ['a held read answered 500', instead(held, 500)],
  },
  {
    'has news': { wrong: saying(held, undefined, 200) },
    'can hold nothing, and says so': { change: { maxWaitSeconds: 0 } },
  },
);

it('a wait is not held by a proxy that answers at once', async () => {
  // However slow this machine is.
  const stopped = vi.spyOn(performance, 'now').mockReturnValue(1_000);
  onTestFinished(() => stopped.mockRestore());
  const wrong = instead(held, 304, '');
  expect(await faultOf('a wait is held when the shop says it can', { wrong })).toBe(
    'held 0 ms of 2000 ms',
  );
});

describeRule(
  'a wait that is no number is a typed 400',
  Object.fromEntries(
    ['x', '-1', '1.5', '1e3'].map((wait) => [
      `takes ${wait}`,
      [refused, instead(all(read, query(`?wait=${wait}`)), 200)],
    ]),
  ),
);

const unknown = at('GET', '/sessions/no_such_session');

/** Wrong tokens are those our proxy refuses although they look like some. */
const changedToken = answering(all(read, header('Authorization', /^Bearer /)), (answer) =>
  answer.status === 404 ? new Response('{}') : answer,
);

describeRule('no token, a changed token and an unknown id are the same 404', {
  'asks for no token': [refused, instead(all(read, header('Authorization', undefined)), 200)],
  'takes every token': [refused, changedToken],
  'takes it in another form': [refused, instead(all(read, header('Authorization', /^Basic/)), 200)],
  'makes up what it does not know': [refused, instead(unknown, 200)],
  'says that there is no such order': [
    'code is order-not-found, expected session-not-found',
    refusing(unknown, 404, 'order-not-found'),
  ],
  'tells unknown ids in other words': [
    'the answers differ, so they tell which ids exist',
    saying(unknown, (text) => text.replace('"message":"', '"message":"No. ')),
  ],
});

describeRule(
  'an id that is not plainly an id is a typed 404',
  {
    ...Object.fromEntries(
      ['%2e%2e%2f', 'a%2Fb', '%00', 'a;b', '..%2f..%2frefunds', '%zz'].map((id) => [
        `takes ${id}`,
        [`${id} answered 200`, instead(at('GET', `/sessions/${id}`), 200)],
      ]),
    ),
    crashes: ['a;b answered 500', instead(at('GET', '/sessions/a;b'), 500)],
  },
  {
    'crashes at what is no escape': { wrong: instead(at('GET', '/sessions/%zz'), 500) },
    'says 400': { wrong: instead(at('GET', '/sessions/a;b'), 400) },
  },
);

const allow = 'Access-Control-Allow-Origin';
const exposed = 'Access-Control-Expose-Headers';

describeRule(
  'CORS names exactly the page that asked',
  {
    'names everybody': [
      'Access-Control-Allow-Origin is *, not https://shop.test',
      labelling(read, allow, '*'),
    ],
    'shows no headers': ['etag is not exposed to the page', labelling(read, exposed)],
    'shows no tag': ['etag is not exposed to the page', labelling(read, exposed, 'Retry-After')],
    'does not show when to come again': [
      'retry-after is not exposed to the page',
      labelling(read, exposed, 'ETag'),
    ],
  },
  { 'writes small': { wrong: labelling(read, exposed, 'etag, retry-after') } },
);

const allowed = 'Access-Control-Allow-Headers';

describeRule(
  'preflights are answered for pages on the list, and for nobody else',
  {
    'has none': ['a preflight got 404', instead(preflight, 404)],
    'allows nobody': ['a preflight without CORS', labelling(preflight, allow)],
    'allows no headers': ['preflights do not allow authorization', labelling(preflight, allowed)],
    'forgets one header': [
      'preflights do not allow authorization',
      labelling(preflight, allowed, 'If-None-Match, Content-Type'),
    ],
    'forgets another': [
      'preflights do not allow if-none-match',
      labelling(preflight, allowed, 'Authorization, Content-Type'),
    ],
    'forgets the third': [
      'preflights do not allow content-type',
      labelling(preflight, allowed, 'Authorization, If-None-Match'),
    ],
    'allows foreign pages': [
      'a foreign page gets Access-Control-Allow-Origin: https://evil.example',
      labelling(all(preflight, header('Origin', /evil/)), allow, 'https://evil.example'),
    ],
  },
  {
    'says 200': {
      wrong: saying(all(preflight, header('Origin', /shop/)), undefined, 200),
    },
    'answers what a browser asks': {
      wrong: instead(
        (request, text) =>
          preflight(request, text) &&
          !header('Access-Control-Request-Method', /^GET$/)(request, text),
        400,
      ),
    },
  },
);

describeRule('another method is 405 with what is allowed; another route a typed 404', {
  'lists orders': [refused, instead(at('GET', '/sessions'), 200)],
  'has no such route': [
    'code is route-not-found, expected method-not-allowed',
    refusing(at('GET', '/sessions'), 404, 'route-not-found'),
  ],
  'does not say what it allows': [
    'a 405 without Allow',
    labelling(at('GET', '/sessions'), 'Allow'),
  ],
  'allows something else': [
    'a 405 without Allow',
    labelling(at('GET', '/sessions'), 'Allow', 'OPTIONS'),
  ],
  'has every route': [refused, instead(at('GET', '/no-such-route'), 200)],
  'finds nothing there': [
    'code is resource-missing, expected route-not-found',
    asking(
      at('GET', '/no-such-route'),
      (request) => new Request(request.url.replace('no-such-route', 'refunds/x'), request),
    ),
  ],
});
