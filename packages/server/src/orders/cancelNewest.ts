import type { ProxyContext } from '../proxy/ProxyContext.ts';
import type { Settle } from '../settle/createSettle.ts';
import type { SessionRecord } from '../store/Store.ts';
import { cancelSession } from './cancelSession.ts';

/**
 * When an older session fulfilled the order, the newest one is cancelled: nobody shall pay what is
 * paid.
 */
export async function cancelNewest(
  context: ProxyContext,
  settle: Settle,
  paid: SessionRecord,
): Promise<void> {
  const order = (await context.store.readOrder(paid.reference))?.record;
  const newest = order?.attempts.at(-1)?.sessionId;
  if (!newest || newest === paid.id || order.fulfilledBy !== paid.id) return;
  const session = (await context.store.readSession(newest))?.record;
  if (session?.status === 'pending' && !session.mismatch) {
    await cancelSession(context, settle, session);
  }
}
