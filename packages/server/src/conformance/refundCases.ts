import { parseRefundView } from '@stablepay/core';
import { type ConformanceCase, type RefundTarget, must } from './ConformanceCase.ts';
import { mustBeOurs, mustRefuse } from './expectations.ts';

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

/** Rules that need no refund and no plan: nobody learns which ids exist. */
export const unknownResourceCases: readonly ConformanceCase[] = [
  {
    name: 'a refund and a subscription nobody has are a typed 404, whoever asks',
    run: async ({ probe, opened: { token } }) => {
      for (const path of ['/refunds/no_such_refund', '/subscriptions/no_such_subscription']) {
        for (const headers of [{}, bearer(token)]) {
          // Who has no plans, or gives nothing back, may have no such route.
          mustRefuse(await probe(path, { headers }), 'resource-missing', 'route-not-found');
        }
      }
    },
  },
];

/** Rules of `GET /refunds/{id}`, tried on a refund there is. */
export const refundCases = ({ id, token }: RefundTarget): readonly ConformanceCase[] => [
  {
    name: 'the holder of a token reads the refund, and nothing new is 304',
    run: async ({ probe }) => {
      const answer = await probe(`/refunds/${id}`, { headers: bearer(token) });
      must(answer.status === 200, `the read answered ${answer.status}`);
      mustBeOurs(answer);
      const view = parseRefundView(answer.json);
      must(view.id === id, 'another refund was read');
      const etag = answer.headers.get('ETag') ?? '';
      must(etag === `"${view.revision}"`, `ETag is ${etag}, the revision ${view.revision}`);
      must(!/e-?mail|metadata|api_?key|secret/i.test(answer.text), 'the view says too much');
      const headers = { ...bearer(token), 'If-None-Match': etag };
      const again = await probe(`/refunds/${id}`, { headers });
      must(again.status === 304 && again.text === '', `a known revision answered ${again.status}`);
    },
  },
  {
    name: 'no token, another order’s token and an unknown refund are the same 404',
    run: async ({ probe, opened }) => {
      for (const answer of [
        await probe(`/refunds/${id}`),
        await probe(`/refunds/${id}`, { headers: bearer(opened.token) }),
        await probe(`/refunds/${id}`, { headers: bearer(`${token.slice(0, -2)}xx`) }),
        await probe('/refunds/no_such_refund', { headers: bearer(token) }),
      ]) {
        mustRefuse(answer, 'resource-missing');
      }
    },
  },
];
