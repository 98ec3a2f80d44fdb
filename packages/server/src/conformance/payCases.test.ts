import { describeRule } from '../../test/conformance/describeRule.ts';
import {
  all,
  at,
  header,
  instead,
  labelling,
  saying,
  type Wrong,
} from '../../test/conformance/wrongProxies.ts';

const pay = at('POST', '/pay');
const link = at('POST', /^\/sessions\/cs_\w+\/link$/);
const cancel = at('POST', /^\/sessions\/cs_\w+\/cancel$/);
const read = at('GET', /^\/sessions\/cs_\w+$/);
const refused = 'answered 200 instead of refusing';
const noToken = header('Authorization', undefined);

describeRule('the plain form leads to the payment page, and only pages on the list may send it', {
  'shows a page': ['POST /pay answered 200, not 303', instead(pay, 200)],
  'leads elsewhere': [
    'it leads to https://evil.test',
    labelling(pay, 'Location', 'https://evil.test/'),
  ],
  'leads nowhere': ['no answer (Invalid URL)', labelling(pay, 'Location')],
  'takes it from every page': [
    'a foreign page got 303, not 403',
    instead(all(pay, header('Origin', /^https:\/\/evil\.example$/)), 303),
  ],
  'takes JSON only': [
    'POST /pay answered 415, not 303',
    instead(all(pay, header('Content-Type', /^application\/x-www-form-urlencoded$/)), 415),
  ],
});

/** What the token of a link is used for. */
const byLink =
  (matches: typeof pay, status: number): Wrong =>
  (next) => {
    let made: string | undefined;
    return async (request) => {
      const text = await request.clone().text();
      const isByLink = request.headers.get('Authorization') === `Bearer ${made}`;
      const answer =
        isByLink && matches(request, text) ? new Response('{}', { status }) : await next(request);
      if (link(request, text) && answer.status === 200) {
        made ??= (await answer.clone().json()).token;
      }
      return answer;
    };
  };

describeRule(
  'the token of a link may look and nothing else; a shop without links is not asked',
  {
    'makes none': ['the link answered 404', instead(link, 404)],
    'lets it be cached': ['Cache-Control is "", not no-store', labelling(link, 'Cache-Control')],
    'does not know it': ["the read with a link's token answered 404", byLink(read, 404)],
    'does not say that it only looks': [
      'the view does not say readOnly',
      saying(read, (text) => text.replace(',"readOnly":true', '')),
    ],
    'lets it cancel': [refused, byLink(cancel, 200)],
    'lets it make further ones': [refused, byLink(link, 200)],
  },
  {
    'has no links': {
      wrong: (next) =>
        saying(at('GET', '/config'), (text) => text.replace('"link",', ''))(
          instead(link, 500)(next),
        ),
    },
  },
);

describeRule(
  'only a token that may act cancels',
  {
    'asks for no token': [refused, instead(all(cancel, noToken), 200)],
    fails: ['the cancel answered 500', instead(all(cancel, header('Authorization', /./)), 500)],
    'does nothing': [
      'after a cancel the session is pending without cancelRefused',
      saying(cancel, (text) => text.replace('"status":"canceled"', '"status":"pending"')),
    ],
  },
  {
    'says expired': {
      wrong: saying(cancel, (text) => text.replace('"status":"canceled"', '"status":"expired"')),
    },
    'says that it cannot': {
      wrong: saying(cancel, (text) =>
        text.replace('"status":"canceled"', '"status":"processing","cancelRefused":true'),
      ),
    },
  },
);
