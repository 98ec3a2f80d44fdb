import {
  parseCreateSubscriptionResponse,
  parseInvoiceList,
  parseSubscriptionView,
} from '@stablepay/core';
import { type ConformanceCase, type ConformanceWorld, must } from './ConformanceCase.ts';
import { mustBeOurs, mustHaveNoCors, mustRefuse } from './expectations.ts';
import { hostileBodies } from './hostileBodies.ts';

const sameTimes = 10;

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

/** The subscription of the target's plan, opened when nobody did yet. */
async function open({ probe }: ConformanceWorld, plan: string) {
  const answer = await probe('/subscriptions', { body: { reference: plan } });
  const isOpened = answer.status === 200 || answer.status === 201;
  must(isOpened, `POST /subscriptions answered ${answer.status}: ${answer.text.slice(0, 200)}`);
  return parseCreateSubscriptionResponse(answer.json);
}

/** Rules of `/subscriptions`, tried on one plan; the cancel comes last. */
export const subscriptionCases = (plan: string): readonly ConformanceCase[] => [
  {
    name: 'one customer has one subscription to a plan: asked again, and ten times at once, the same',
    run: async (world) => {
      const first = await open(world, plan);
      const again = await world.probe('/subscriptions', { body: { reference: plan } });
      must(again.status === 200, `the repeated POST answered ${again.status}, not 200`);
      const all = await Promise.all(Array.from({ length: sameTimes }, () => open(world, plan)));
      const ids = new Set([first, ...all].map(({ subscription }) => subscription.id));
      must(ids.size === 1, `twelve calls opened ${ids.size} subscriptions`);
    },
  },
  {
    name: 'the browser sends no price of a plan: any other field is refused',
    run: async ({ probe }) => {
      for (const field of ['items', 'unit_amount', 'currency', 'trial_end', 'customer']) {
        const answer = await probe('/subscriptions', { body: { reference: plan, [field]: 1 } });
        mustRefuse(answer, 'unexpected-field');
      }
      for (const body of hostileBodies) {
        mustRefuse(await probe('/subscriptions', { body }), 'invalid-input', 'unexpected-field');
      }
      const reference = `no-such-plan-${crypto.randomUUID()}`;
      mustRefuse(await probe('/subscriptions', { body: { reference } }), 'order-not-found');
    },
  },
  {
    name: 'only pages on the list may subscribe or cancel',
    run: async (world) => {
      const { subscription, token } = await open(world, plan);
      const headers = { Origin: 'https://evil.example' };
      const created = await world.probe('/subscriptions', { headers, body: { reference: plan } });
      const canceled = await world.probe(`/subscriptions/${subscription.id}/cancel`, {
        headers: { ...headers, ...bearer(token) },
        body: { when: 'now' },
      });
      for (const answer of [created, canceled]) {
        mustRefuse(answer, 'origin-refused');
        mustHaveNoCors(answer);
      }
    },
  },
  {
    name: 'the holder of the token reads the subscription and its invoices, and nothing new is 304',
    run: async (world) => {
      const { subscription, token } = await open(world, plan);
      const path = `/subscriptions/${subscription.id}`;
      const answer = await world.probe(path, { headers: bearer(token) });
      must(answer.status === 200, `the read answered ${answer.status}`);
      mustBeOurs(answer);
      const view = parseSubscriptionView(answer.json);
      must(view.id === subscription.id, 'another subscription was read');
      const etag = answer.headers.get('ETag') ?? '';
      must(etag === `"${view.revision}"`, `ETag is ${etag}, the revision ${view.revision}`);
      must(!/e-?mail|metadata|api_?key|secret/i.test(answer.text), 'the view says too much');
      const known = { ...bearer(token), 'If-None-Match': etag };
      const again = await world.probe(path, { headers: known });
      must(again.status === 304 && again.text === '', `a known revision answered ${again.status}`);
      const held = await world.probe(`${path}?wait=1`, { headers: known });
      must([200, 304].includes(held.status), `a held read answered ${held.status}`);
      mustRefuse(await world.probe(`${path}?wait=x`, { headers: known }), 'invalid-input');
      const invoices = await world.probe(`${path}/invoices`, { headers: bearer(token) });
      must(invoices.status === 200, `the invoices answered ${invoices.status}`);
      parseInvoiceList(invoices.json);
      const after = await world.probe(`${path}/invoices?after=../x`, { headers: bearer(token) });
      mustRefuse(after, 'invalid-input');
    },
  },
  {
    name: 'no token, another resource’s token and an unknown subscription are the same 404',
    run: async (world) => {
      const { subscription, token } = await open(world, plan);
      const path = `/subscriptions/${subscription.id}`;
      const session = bearer(world.opened.token);
      const cancel = { body: { when: 'now' } };
      for (const answer of [
        await world.probe(path),
        await world.probe(path, { headers: session }),
        await world.probe(`${path}/invoices`, { headers: session }),
        await world.probe(`${path}/cancel`, cancel),
        await world.probe(`${path}/cancel`, { ...cancel, headers: session }),
        await world.probe('/subscriptions/no_such_subscription', { headers: bearer(token) }),
      ]) {
        mustRefuse(answer, 'resource-missing');
      }
    },
  },
  {
    name: 'a cancel says when, and ends the subscription',
    run: async (world) => {
      const { subscription, token } = await open(world, plan);
      const cancel = (body: unknown) =>
        world.probe(`/subscriptions/${subscription.id}/cancel`, { headers: bearer(token), body });
      for (const body of [{}, { when: 'later' }, { when: 'now', amount: 1 }]) {
        mustRefuse(await cancel(body), 'invalid-input', 'unexpected-field');
      }
      for (const time of ['first', 'second']) {
        const answer = await cancel({ when: 'now' });
        must(answer.status === 200, `the ${time} cancel answered ${answer.status}`);
        const { status } = parseSubscriptionView(answer.json);
        must(status === 'canceled', `after the ${time} cancel it is ${status}`);
      }
    },
  },
];
