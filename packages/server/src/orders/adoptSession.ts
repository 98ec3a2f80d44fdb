import { isSameMoney } from '@stablepay/core';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { metadataKeys } from '../settle/mergeSession.ts';
import { storeSession } from './createAttempt.ts';

/**
 * A webhook can overtake the answer of the create it is about. The session is asked for at
 * StablePay, and taken into the store when its own metadata names an attempt of ours that still
 * waits for its session. Returns whether it is ours.
 */
export async function adoptSession(context: ProxyContext, sessionId: string): Promise<boolean> {
  const upstream = await context.stablepay.paymentSessions.retrieve(sessionId);
  const reference = upstream.metadata[metadataKeys.reference];
  const number = Number(upstream.metadata[metadataKeys.attempt]);
  if (reference === undefined) return false;
  const order = await context.store.readOrder(reference);
  const attempt = order?.record.attempts.find((one) => one.number === number);
  if (attempt?.stage !== 'creating' || !isSameMoney(attempt.amount, upstream.amount)) return false;
  await storeSession(context, reference, attempt, upstream);
  return true;
}
