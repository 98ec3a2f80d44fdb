import { describe, expect, it } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { sessionRecord } from '../../test/sessionRecord.ts';
import { createSettle } from '../settle/createSettle.ts';
import type { SessionRecord } from '../store/Store.ts';
import { cancelSession } from './cancelSession.ts';

type Answer = () => Promise<Response>;
const refusal = (code: string, status: number) => (): Promise<Response> =>
  Promise.resolve(Response.json({ error: { type: 'invalid_request_error', code } }, { status }));
const lost: Answer = () => Promise.reject(new TypeError('reset'));

/** A session in a store, how StablePay answers a cancel of it, and what it is then. */
async function createCancel({
  record: change = {},
  answer = () => Promise.resolve(Response.json({ id: 'cs_1', payment_status: 'expired' })),
  next = 'expired',
}: {
  record?: Partial<SessionRecord>;
  answer?: Answer;
  next?: string | undefined;
} = {}) {
  const calls: string[] = [];
  let known: boolean | undefined;
  const world = createTestContext({
    fetch: async (_, init) => {
      calls.push(init?.method ?? 'GET');
      if (init?.method === 'POST') {
        known = (await world.context.store.readSession('cs_1'))?.record.canceledByUs;
        return answer();
      }
      if (next === 'down') return Response.json({}, { status: 500 });
      return Response.json({
        ...{ id: 'cs_1', url: 'https://pay.example/cs_1', amount_total: 4_820, currency: 'usd' },
        ...{ payment_status: next, created: 0, expires_at: 1_800 },
      });
    },
  });
  const { context } = world;
  const record = sessionRecord(change);
  await context.store.writeSession({ record, expected: undefined });
  const settle = createSettle(context);
  return {
    ...{ ...world, record, calls },
    /** Whether the store knew of the cancel when StablePay was asked for it. */
    known: () => known,
    cancel: () => cancelSession(context, settle, record),
    read: async () => (await context.store.readSession('cs_1'))?.record,
  };
}

describe('a session that is cancelled', () => {
  it('is canceled by what StablePay says afterwards, and was known to be ours before', async () => {
    const { cancel, known, calls, read } = await createCancel();
    expect(await cancel()).toMatchObject({ status: 'canceled', canceledByUs: true });
    expect(await read()).toMatchObject({ status: 'canceled', cancelRefused: false });
    expect(known()).toBe(true);
    expect(calls).toEqual(['POST', 'GET']);
  });

  it('is not refused where StablePay took the cancel and has not carried it out yet', async () => {
    const { cancel, read } = await createCancel({ next: 'pending' });
    const asked = { canceledByUs: true, cancelRefused: false, status: 'pending', revision: 1 };
    expect(await cancel()).toMatchObject(asked);
    expect(await read()).toMatchObject(asked);
  });

  it.each<[string, Partial<SessionRecord>]>([
    ['is settled', { settled: true, status: 'paid' }],
    ['has expired', { status: 'expired' }],
    ['was canceled', { status: 'canceled' }],
    ['has failed', { status: 'failed' }],
  ])('stays as it is where it %s', async (_, change) => {
    const { cancel, record, calls } = await createCancel({ record: change });
    expect(await cancel()).toBe(record);
    expect(calls).toEqual([]);
  });

  it.each([
    ['session_not_cancelable', 409],
    ['parameter_invalid', 400],
  ])('is shown as refused where StablePay says %s and it is still open', async (code, status) => {
    const { cancel, read } = await createCancel({
      ...{ answer: refusal(code, status), next: 'processing' },
    });
    const refused = { canceledByUs: false, cancelRefused: true, status: 'processing' };
    // One revision for the new status, one for the refusal: a browser sees both.
    expect(await cancel()).toMatchObject({ ...refused, revision: 3 });
    expect(await read()).toMatchObject({ ...refused, revision: 3 });
  });

  it('T49: is paid where the payment was faster', async () => {
    const { cancel } = await createCancel({
      ...{ answer: refusal('session_not_cancelable', 409), next: 'paid' },
    });
    expect(await cancel()).toMatchObject({ status: 'paid', cancelRefused: true });
  });

  it('is no refusal where it had ended anyway', async () => {
    const { cancel } = await createCancel({ answer: refusal('session_not_cancelable', 409) });
    expect(await cancel()).toMatchObject({ status: 'canceled', cancelRefused: false });
  });

  it.each([
    ['that failed on the way', lost, 'connection-failed'],
    ['that StablePay could not carry out', refusal('x', 500), 'upstream-failed'],
  ])('by a call %s is not ours to have ended while it is open', async (_, answer, code) => {
    const { cancel, read } = await createCancel({ answer, next: 'pending' });
    await expect(cancel()).rejects.toMatchObject({ code });
    expect(await read()).toMatchObject({ canceledByUs: false, cancelRefused: false });
  });

  it('by a call whose answer was lost is canceled where StablePay says it has ended', async () => {
    const { cancel, read } = await createCancel({ answer: lost });
    await expect(cancel()).rejects.toMatchObject({ code: 'connection-failed' });
    expect(await read()).toMatchObject({ status: 'canceled', canceledByUs: true });
  });

  it('says why the cancel failed, also where nothing can be read any more', async () => {
    const { cancel, errors } = await createCancel({ answer: lost, next: 'down' });
    await expect(cancel()).rejects.toMatchObject({ code: 'connection-failed' });
    expect(errors).toMatchObject([{ code: 'upstream-failed' }]);
  });
});
