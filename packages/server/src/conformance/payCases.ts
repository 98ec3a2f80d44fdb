import { parseLinkSessionResponse, parseSessionView } from '@stablepay/core';
import { type ConformanceCase, must } from './ConformanceCase.ts';
import { mustBeOurs, mustRefuse } from './expectations.ts';

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

/** Rules of `POST /pay` and of what one does with a session; the cancel comes last. */
export const payCases: readonly ConformanceCase[] = [
  {
    name: 'the plain form leads to the payment page, and only pages on the list may send it',
    run: async ({ probe, config, target: { reference } }) => {
      const body = new URLSearchParams({ reference }).toString();
      const answer = await probe('/pay', { headers: form, body });
      must(answer.status === 303, `POST /pay answered ${answer.status}, not 303`);
      const { origin } = new URL(answer.headers.get('Location') ?? '');
      must(config.checkoutOrigins.includes(origin), `it leads to ${origin}`);
      const headers = { ...form, Origin: 'https://evil.example' };
      const foreign = await probe('/pay', { headers, body });
      must(foreign.status === 403, `a foreign page got ${foreign.status}, not 403`);
    },
  },
  {
    name: 'the token of a link may look and nothing else; a shop without links is not asked',
    run: async ({ probe, config, opened: { session, token } }) => {
      if (!config.capabilities.includes('link')) return;
      const path = `/sessions/${session.id}`;
      const post = (end: string, bearer: string) =>
        probe(path + end, { method: 'POST', headers: { Authorization: `Bearer ${bearer}` } });
      const answer = await post('/link', token);
      must(answer.status === 200, `the link answered ${answer.status}`);
      mustBeOurs(answer);
      const link = parseLinkSessionResponse(answer.json).token;
      const seen = await probe(path, { headers: { Authorization: `Bearer ${link}` } });
      must(seen.status === 200, `the read with a link's token answered ${seen.status}`);
      must(parseSessionView(seen.json).readOnly === true, 'the view does not say readOnly');
      for (const end of ['/cancel', '/link'])
        mustRefuse(await post(end, link), 'session-not-found');
    },
  },
  {
    name: 'only a token that may act cancels',
    run: async ({ probe, opened: { session, token } }) => {
      const path = `/sessions/${session.id}/cancel`;
      mustRefuse(await probe(path, { method: 'POST' }), 'session-not-found');
      const headers = { Authorization: `Bearer ${token}` };
      const answer = await probe(path, { method: 'POST', headers });
      must(answer.status === 200, `the cancel answered ${answer.status}`);
      const view = parseSessionView(answer.json);
      const ended = ['canceled', 'expired'].includes(view.status) || view.cancelRefused === true;
      must(ended, `after a cancel the session is ${view.status} without cancelRefused`);
    },
  },
];
