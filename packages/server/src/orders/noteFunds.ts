import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { updateOrder } from '../settle/updateOrder.ts';
import type { SessionRecord } from '../store/Store.ts';

/** Writes down at the order which of its attempts money was seen on. */
export async function noteFunds(context: ProxyContext, session: SessionRecord): Promise<void> {
  await updateOrder(context, session.reference, (order) =>
    order.attempts.some(({ sessionId, funded }) => sessionId === session.id && !funded)
      ? {
          ...order,
          attempts: order.attempts.map((one) =>
            one.sessionId === session.id ? { ...one, funded: true } : one,
          ),
        }
      : order,
  );
}
