import { ApiError, SignatureError } from '@stablepay/core';
import type { ProxyRuntime } from '../proxy/ProxyRuntime.ts';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import type { Lease } from '../store/Store.ts';
import { routeEvent, type WebhookOutcome } from './routeEvent.ts';
import { type VerifiedDelivery, verifyWebhook } from './verifyWebhook.ts';

const leaseMs = 60_000;
const minute = 60_000;
const nonceTtlMs = 15 * minute;
const eventTtlMs = 7 * 24 * 60 * minute;

type Claimed = { lease: Lease; ttlMs: number }[];

/**
 * Receives one delivery. Claims are taken only after the signature is valid, committed after the
 * handlers returned, and released on failure, so that StablePay's next delivery runs them again.
 *
 * @throws SignatureError, ValidationError, or ApiError with status 503 for "again, later".
 */
export async function receiveWebhook({
  runtime,
  headers,
  body,
}: {
  runtime: Pick<ProxyRuntime, 'context' | 'settle' | 'settleSubscription' | 'settleRefund'>;
  headers: Pick<Headers, 'get'>;
  body: Uint8Array;
}): Promise<WebhookOutcome | 'already-handled'> {
  const { context } = runtime;
  const { clock, webhookSecrets: secrets } = context;
  const delivery = await verifyWebhook({ headers, body, secrets, clock });
  checkMode(context, delivery);
  const claimed = await claimDelivery(context, delivery);
  if (!claimed) return 'already-handled';
  try {
    const outcome = await routeEvent(runtime, delivery.event);
    for (const { lease, ttlMs } of claimed) await context.store.commit({ lease, ttlMs });
    return outcome;
  } catch (error) {
    for (const { lease } of claimed) await context.store.release({ lease });
    throw error;
  }
}

/** A test event never does anything in a live shop, nor the other way round (threat T14). */
function checkMode({ stablepay }: ProxyContext, { event }: VerifiedDelivery): void {
  if (event.livemode === undefined || event.livemode === (stablepay.mode === 'live')) return;
  throw new SignatureError({
    code: 'event-mismatch',
    message: `The event is not of this proxy's mode, which is ${stablepay.mode}.`,
  });
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
