import { ApiError } from '@stablepay/core';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import type { Settle } from '../settle/createSettle.ts';
import { isEndedStatus } from '../settle/mergeSession.ts';
import { updateOrder } from '../settle/updateOrder.ts';
import { currentAttempt } from './currentAttempt.ts';
import { fulfilsOrder } from './fulfilsOrder.ts';

/**
 * A person's decision: funds were seen on a session, which ended without success or was paid
 * without fulfilling the order (`amount-changed`), and the order may be paid anew. The next "pay"
 * then opens the next attempt.
 *
 * @throws ApiError `order-not-found`; `release-refused` while the session may still be paid, when
 * it fulfilled the order, or never saw funds (then the next "pay" opens a new attempt anyway).
 */
export async function releaseOrder(
  context: ProxyContext,
  settle: Settle,
  reference: string,
): Promise<void> {
  const order = await context.store.readOrder(reference);
  const attempt = order && currentAttempt(order.record);
  if (!attempt) {
    throw new ApiError({
      code: 'order-not-found',
      message: 'There is no payment for this order.',
      status: 404,
    });
  }
  const session = attempt.sessionId === undefined ? undefined : await settle(attempt.sessionId);
  const isSpare = session?.status === 'paid' && !(await fulfilsOrder(context, session));
  if (!session?.fundsSeen || !(isSpare || isEndedStatus(session.status))) {
    throw new ApiError({
      code: 'release-refused',
      message: `The session is not one that saw funds and then ended (${session?.status ?? 'none'}).`,
      status: 409,
    });
  }
  await updateOrder(context, reference, (record) => ({
    ...record,
    attempts: record.attempts.map((one) =>
      one.number === attempt.number ? { ...one, released: true } : one,
    ),
  }));
}
