import { ApiError } from '@stablepay/core';
import { expect, it } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { subscriptionRecord } from '../../test/subscriptionRecord.ts';
import { subscriptionKind, type SubscriptionRecord } from '../subscriptions/SubscriptionRecord.ts';
import { signAccessToken } from '../tokens/accessToken.ts';
import { createBegun } from './createBegun.ts';
import { createSharedReads } from './createSharedReads.ts';
import type { ProxyAnswer } from './ProxyAnswer.ts';
import { readSubscriptionRoute } from './readSubscriptionRoute.ts';
import { toProxyRequest } from './toProxyRequest.ts';

const unused = () => Promise.reject(new Error('Nobody asks for this here.'));

/** One subscription, a page that reads it, and StablePay as the test says. */
async function setUp(
  ask: (known: SubscriptionRecord) => Promise<SubscriptionRecord | undefined> = async () =>
    undefined,
) {
  const closing = new AbortController();
  const { context, clock, errors } = createTestContext({ closed: closing.signal });
  await clock.advance(1_000_000);
  const record = subscriptionRecord({ readAt: clock.now() });
  await context.store.writeRecord(subscriptionKind, { record, expected: undefined });
  const expiresAt = clock.now() + 1e9;
  const token = await signAccessToken({
    token: { kind: 'subscription', id: record.id, scope: 'read', expiresAt },
    secrets: context.tokenSecrets,
  });
  let asked = 0;
  const settleSubscription = async () => {
    asked += 1;
    const said = await ask(record);
    if (said) await context.store.writeRecord(subscriptionKind, { record: said, expected: 1 });
    return said;
  };
  const begun = createBegun(clock);
  const turn = () => Promise.resolve(true);
  const reads = { dueInMs: () => 0, look: unused };
  const runtime = {
    ...{ context, begun, settleSubscription, settle: unused, settleRefund: unused },
    ...{ watch: { wait: unused }, refundReads: reads, invoicePages: { read: unused } },
    follower: { dueInMs: () => 0, refresh: unused, turn, webhookSeen: () => undefined },
    subscriptionReads: createSharedReads({ context, begun, turn, read: settleSubscription }),
  };
  const answers: ProxyAnswer[] = [];
  const read = (query = '', tag?: string, gone = new AbortController()) => {
    const headers = { Authorization: `Bearer ${token}`, ...(tag && { 'If-None-Match': tag }) };
    const url = `https://shop.test/api/stablepay/subscriptions/${record.id}${query}`;
    const request = toProxyRequest(new Request(url, { headers }), { signal: gone.signal });
    const answer = readSubscriptionRoute({ runtime, request, id: record.id });
    void answer.then((given) => answers.push(given)).catch(() => undefined);
    return answer;
  };
  /** Until the page is held or answered: WebCrypto answers outside of the microtask queue. */
  const settled = async () => {
    await expect.poll(() => clock.pendingTimers + answers.length).toBeGreaterThan(0);
  };
  const write = (change: Partial<SubscriptionRecord>) =>
    context.store.writeRecord(subscriptionKind, { record: { ...record, ...change }, expected: 1 });
  const statuses = () => answers.map(({ status }) => status);
  return {
    ...{ clock, closing, errors, record, read, settled, write, statuses },
    asked: () => asked,
  };
}

it('is asked about at StablePay once what is known is five seconds old', async () => {
  const { clock, read, asked } = await setUp();
  await clock.advance(4_999);
  await read();
  expect(asked()).toBe(0);
  await clock.advance(1);
  await read();
  expect(asked()).toBe(1);
});

it('is what StablePay says, or what is known where it says nothing', async () => {
  const { clock, read, record } = await setUp(async (known) => ({ ...known, revision: 7 }));
  await clock.advance(5_000);
  expect(await read()).toMatchObject({ status: 200, headers: { ETag: '"7"' } });
  const silent = await setUp();
  await silent.clock.advance(5_000);
  const answer = await silent.read();
  expect(answer).toMatchObject({ status: 200, headers: { ETag: '"1"' } });
  expect(answer.body).toContain(record.id);
});

it('is what is known while StablePay can’t be asked, and the shop hears why', async () => {
  const fault = new ApiError({ code: 'upstream-failed', message: 'x', status: 502 });
  const { clock, read, errors } = await setUp(() => Promise.reject(fault));
  await clock.advance(5_000);
  expect((await read()).status).toBe(200);
  expect(errors).toEqual([fault]);
});

it('is what is known while something of ours is broken, and the shop hears of it', async () => {
  const fault = new TypeError('a mistake');
  const { clock, read, errors } = await setUp(() => Promise.reject(fault));
  await clock.advance(5_000);
  expect((await read()).status).toBe(200);
  expect(errors).toEqual([fault]);
});

it('is shown at once to who does not wait, knows nothing, or knows something else', async () => {
  const { clock, read } = await setUp();
  expect((await read('', '"1"')).status).toBe(304);
  expect((await read('?wait=25')).status).toBe(200);
  expect((await read('?wait=25', '"0"')).status).toBe(200);
  expect(clock.pendingTimers).toBe(0);
});

it('is held as long as asked, and then not sent again', async () => {
  const { clock, read, settled, statuses } = await setUp();
  const answer = read('?wait=7', '"1"');
  await settled();
  await clock.advance(6_999);
  expect(statuses()).toEqual([]);
  await clock.advance(1);
  expect(await answer).toMatchObject({ status: 304, headers: { ETag: '"1"' }, body: undefined });
  expect(clock.pendingTimers).toBe(0);
});

it('is shown at once when it changes', async () => {
  const { clock, read, settled, write } = await setUp();
  const answer = read('?wait=25', '"1"');
  await settled();
  await write({ revision: 2 });
  expect(await answer).toMatchObject({ status: 200, headers: { ETag: '"2"' } });
  expect(clock.pendingTimers).toBe(0);
});

it('is asked about again while it is held, as often as it grows old', async () => {
  const { clock, read, settled, asked } = await setUp(async (known) => known);
  const answer = read('?wait=14', '"1"');
  await settled();
  await clock.advance(5_000);
  expect(asked()).toBe(1);
  await clock.advance(9_000);
  expect((await answer).status).toBe(304);
  expect(asked()).toBeGreaterThanOrEqual(2);
});

it.each(['closes', 'hangs up'])('is let go of when somebody %s', async (how) => {
  const { clock, closing, read, settled } = await setUp();
  const gone = new AbortController();
  const answer = read('?wait=25', '"1"', gone);
  await settled();
  await clock.advance(1_000);
  if (how === 'closes') closing.abort();
  else gone.abort();
  expect((await answer).status).toBe(304);
  expect(clock.pendingTimers).toBe(0);
  // Whoever comes after that is not held at all.
  if (how === 'closes') expect((await read('?wait=25', '"1"')).status).toBe(304);
});

it('leaves nobody listening', async () => {
  const { closing, read, settled, write } = await setUp();
  const gone = new AbortController();
  let listening = 0;
  for (const signal of [closing.signal, gone.signal]) {
    const { addEventListener: add, removeEventListener: remove } = signal;
    Object.assign(signal, {
      addEventListener: (...given: Parameters<typeof add>) => {
        if (given[0] === 'abort') listening += 1;
        add.apply(signal, given);
      },
      removeEventListener: (...given: Parameters<typeof remove>) => {
        if (given[0] === 'abort') listening -= 1;
        remove.apply(signal, given);
      },
    });
  }
  const answer = read('?wait=25', '"1"', gone);
  await settled();
  expect(listening).toBe(2);
  await write({ revision: 2 });
  await answer;
  expect(listening).toBe(0);
});
