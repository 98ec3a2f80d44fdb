import { ApiError, isStablePayError, parseId, SignatureError } from '@stablepay/core';
import { adoptSession } from '../orders/adoptSession.ts';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import type { Settle } from '../settle/createSettle.ts';
import type { Lease } from '../store/Store.ts';
import { type VerifiedDelivery, verifyWebhook } from './verifyWebhook.ts';

const leaseMs = 60_000;
const minute = 60_000;
const nonceTtlMs = 15 * minute;
const eventTtlMs = 7 * 24 * 60 * minute;

/** What became of a delivery; all three are answered 2xx. */
export type WebhookOutcome = 'handled' | 'already-handled' | 'ignored';

type Claimed = { lease: Lease; ttlMs: number }[];

/**
 * Receives one delivery. Claims are taken only after the signature is valid, committed after the
 * handlers returned, and released on failure, so that StablePay's next delivery runs them again.
 *
 * @throws SignatureError, ValidationError, or ApiError with status 503 for "again, later".
 */
export async function receiveWebhook({
  context,
  settle,
  headers,
  body,
}: {
  context: ProxyContext;
  settle: Settle;
  headers: Headers;
  body: Uint8Array;
}): Promise<WebhookOutcome> {
  const { clock, webhookSecrets: secrets } = context;
  const delivery = await verifyWebhook({ headers, body, secrets, clock });
  const claimed = await claimDelivery(context, delivery);
  if (!claimed) return 'already-handled';
  try {
    const outcome = await handle(context, settle, delivery);
    for (const { lease, ttlMs } of claimed) await context.store.commit({ lease, ttlMs });
    return outcome;
  } catch (error) {
    for (const { lease } of claimed) await context.store.release({ lease });
    throw error;
  }
}

/** Undefined when this event was handled before. */
async function claimDelivery(
  { store }: ProxyContext,
  { event, nonce, digest }: VerifiedDelivery,
): Promise<Claimed | undefined> {
  const wanted = [
    { key: `event:${event.id ?? digest}`, ttlMs: eventTtlMs, committed: 'handled' },
    // The same bytes or nonce under another event: a genuine delivery was dressed up.
    { key: `delivery:${digest}`, ttlMs: eventTtlMs, committed: 'replayed' },
    { key: `nonce:${nonce}`, ttlMs: nonceTtlMs, committed: 'replayed' },
  ] as const;
  const claimed: Claimed = [];
  const giveBack = async () => {
    for (const { lease } of claimed) await store.release({ lease });
  };
  for (const { key, ttlMs, committed } of wanted) {
    const claim = await store.claim({ key, leaseMs });
    if (claim.outcome === 'acquired') {
      claimed.push({ lease: claim.lease, ttlMs });
      continue;
    }
    await giveBack();
    if (claim.outcome === 'busy') {
      throw new ApiError({
        code: 'webhook-not-ready',
        message: 'The same delivery is being handled right now.',
        status: 503,
        retryAfterMs: 2_000,
      });
    }
    if (committed === 'handled') return undefined;
    throw new SignatureError({
      code: 'delivery-replayed',
      message: 'These bytes were already delivered as another event.',
    });
  }
  return claimed;
}

async function handle(
  context: ProxyContext,
  settle: Settle,
  { event }: VerifiedDelivery,
): Promise<WebhookOutcome> {
  if (event.type !== undefined && !event.type.startsWith('payment.')) return 'ignored';
  const sessionId = readSessionId(event.resource['id']);
  if (sessionId === undefined) return 'ignored';
  if (await settle(sessionId)) return 'handled';
  if (!(await isOurs(context, sessionId))) return 'ignored';
  return (await settle(sessionId)) ? 'handled' : 'ignored';
}

function readSessionId(value: unknown): string | undefined {
  try {
    return parseId(value);
  } catch {
    return undefined;
  }
}

async function isOurs(context: ProxyContext, sessionId: string): Promise<boolean> {
  try {
    return await adoptSession(context, sessionId);
  } catch (error) {
    if (isStablePayError(error) && error.code === 'resource-missing') return false;
    throw error;
  }
}
