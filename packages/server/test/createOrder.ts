import { openSession } from '../src/orders/openSession.ts';
import { releaseOrder } from '../src/orders/releaseOrder.ts';
import type { Settle } from '../src/settle/createSettle.ts';
import type { Attempt } from '../src/store/Store.ts';
import { createTestContext } from './createTestContext.ts';
import { sessionRecord } from './sessionRecord.ts';

export const amount = { minor: 4_820, currency: 'USD' };
export const attempt: Attempt = {
  ...{ number: 1, orderId: 'ORD-1', idempotencyKey: 'ORD-1#1', amount, stage: 'open' },
  sessionId: 'cs_1',
};

/**
 * An order with these attempts and its open session in a store; what `settle` says is played. What
 * StablePay is asked is in `created` and `paths`; it answers with the next of `answers`, if any.
 */
export async function createOrder(
  attempts: Attempt[] = [attempt],
  settle: Settle = async () => sessionRecord(),
) {
  const created: Record<string, unknown>[] = [];
  const paths: string[] = [];
  const answers: (() => Response | Promise<Response>)[] = [];
  const world = createTestContext({
    fetch: async (input, init) => {
      const body = JSON.parse(typeof init?.body === 'string' ? init.body : '{}');
      created.push(body);
      paths.push(new URL(input).pathname.replace('/api/v1/checkout/sessions', ''));
      return (
        answers.shift()?.() ??
        Response.json({
          ...{ id: 'cs_new', url: 'https://pay.test/cs_new', amount_total: body.amount },
          ...{ currency: 'usd', payment_status: 'pending', created: 1, expires_at: 1_800 },
        })
      );
    },
  });
  const { context } = world;
  const { store } = context;
  const expected = undefined;
  await store.writeOrder({
    record: { reference: 'ORD-1', attempts, askedAmount: amount },
    expected,
  });
  await store.writeSession({ record: sessionRecord(), expected });
  return {
    ...{ ...world, created, paths, answers },
    open: (order = { amount }) => openSession({ context, settle, reference: 'ORD-1', order }),
    attempts: async () => (await store.readOrder('ORD-1'))?.record.attempts,
    release: () => releaseOrder(context, settle, 'ORD-1'),
    /** What another process writes meanwhile. */
    overtake: async (theirs: Attempt[]): Promise<void> => {
      const order = await store.readOrder('ORD-1');
      const record = { reference: 'ORD-1', attempts: theirs, askedAmount: amount };
      await store.writeOrder({ record, expected: order?.version });
    },
  };
}
