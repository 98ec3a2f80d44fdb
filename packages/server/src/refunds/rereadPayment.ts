import { noteFunds } from '../orders/noteFunds.ts';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { mergeSession } from '../settle/mergeSession.ts';
import { updateSession } from '../settle/updateSession.ts';
import type { SessionRecord } from '../store/Store.ts';

/**
 * What StablePay says of a session now, without telling the shop anything: money must be given
 * back also while `onPaid` fails, which may be why it is given back. What is to be told stays due.
 * Undefined when the session is not ours.
 */
export async function rereadPayment(
  context: ProxyContext,
  sessionId: string,
): Promise<SessionRecord | undefined> {
  const stored = await context.store.readSession(sessionId);
  // Paid and told: nothing changes any more.
  if (!stored || (stored.record.settled && stored.record.status === 'paid')) return stored?.record;
  const upstream = await context.stablepay.paymentSessions.retrieve(sessionId);
  const now = context.clock.now();
  const merge = (current: SessionRecord) => {
    const merged = mergeSession({ record: current, upstream, now });
    // What is new is to be told, also of a session that was given up long ago.
    return merged.status === current.status ? merged : { ...merged, settled: false, dueAt: now };
  };
  const record = await updateSession(context, sessionId, merge, stored);
  if (record.fundsSeen) await noteFunds(context, record);
  return record;
}
