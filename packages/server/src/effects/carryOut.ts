import { ApiError, type Clock, isStablePayError } from '@stablepay/core';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { updateRecord } from '../settle/updateRecord.ts';
import { within } from '../settle/within.ts';
import { type EffectResource, type FailureRecord, failureKind } from './FailureRecord.ts';

/** What a handler may say: nothing when it is done, `not_ready` for "again, later". */
export type HandlerResult = void | 'not_ready';

/** Something the merchant's code must be told, once by its key. */
export type Effect = {
  /** The idempotency key the handler gets, the same for every call. */
  key: string;
  kind: string;
  reference: string;
  resource: EffectResource;
  call: () => HandlerResult | Promise<HandlerResult>;
};

// Longer than a handler is waited for, so that its failure is noted before another one begins.
const handlerLeaseMs = 75_000;
const longestHandlerMs = 60_000;
const effectTtlMs = 90 * 24 * 60 * 60 * 1_000;

// The first failures may be tried again at once, as a redelivery comes; then it gets slower, so
// that an hour without the shop's database makes no dead letter.
const freeFailures = 5;
const longestPauseMs = 60 * 60 * 1_000;

const pauseAfter = (failures: number): number =>
  failures < freeFailures ? 0 : Math.min(longestPauseMs, 1_000 * 2 ** (failures - freeFailures));

const notReady = (message: string, retryAfterMs = 2_000) =>
  new ApiError({ code: 'webhook-not-ready', message, status: 503, retryAfterMs });

/**
 * Tells the merchant's code what is to be told: each effect under a lease, committed after the
 * handler returned. After a crash in between, or a handler that takes longer than a minute, it runs
 * again with the same key. Returns when all of them are done, were done before, or have become dead
 * letters. One that fails keeps no other from being told.
 *
 * @throws ApiError `handler-failed`; `webhook-not-ready` while another worker is at it or when
 * the handler says so.
 */
export async function carryOut(context: ProxyContext, effects: readonly Effect[]): Promise<void> {
  const failures: unknown[] = [];
  for (const effect of effects) {
    await carryOutOne(context, effect).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

async function carryOutOne(context: ProxyContext, effect: Effect): Promise<void> {
  const { store, clock } = context;
  const failed = (await store.readRecord(failureKind, effect.key))?.record;
  if (failed?.deadAt !== undefined) return;
  const waitMs = (failed?.nextTryAt ?? 0) - clock.now();
  if (waitMs > 0)
    throw notReady('The handler failed again and again and rests for a while.', waitMs);

  const claim = await store.claim({
    // By its resource, too: a forgotten order's reference may be used again.
    key: `effect:${effect.key}@${effect.resource.id}${failed?.revivals ? `~${failed.revivals}` : ''}`,
    leaseMs: handlerLeaseMs,
  });
  if (claim.outcome === 'busy') throw notReady('Another worker is carrying out the same effect.');
  if (claim.outcome === 'committed') return;
  const { lease } = claim;
  try {
    await callHandler(effect, clock);
  } catch (error) {
    const isDead = await noteFailure(context, effect, error);
    if (!isDead) {
      await store.release({ lease });
      throw error;
    }
    await context.report(error);
  }
  await store.commit({ lease, ttlMs: effectTtlMs });
}

async function callHandler({ kind, call }: Effect, clock: Clock): Promise<void> {
  let result: HandlerResult;
  try {
    // One that hangs would keep all that comes after it from being told.
    result = await within({
      work: Promise.resolve().then(call),
      limitMs: longestHandlerMs,
      clock,
      late: () => new Error('It took longer than a minute.'),
    });
  } catch (cause) {
    throw new ApiError({
      code: 'handler-failed',
      message: `The shop's handler for "${kind}" threw.`,
      status: 503,
      cause,
    });
  }
  if (result === 'not_ready') throw notReady('The shop is not ready for this yet.');
}

/** Counts a failure; whether it was the last one, after which nobody tries by himself. */
async function noteFailure(
  context: ProxyContext,
  { key, kind, reference, resource }: Effect,
  error: unknown,
): Promise<boolean> {
  // "Not ready" is an answer, not a failure.
  if (isStablePayError(error) && error.code !== 'handler-failed') return false;
  const now = context.clock.now();
  const record = await updateRecord(context, failureKind, key, (current): FailureRecord => {
    const failures = (current?.failures ?? 0) + 1;
    return {
      key,
      kind,
      reference,
      resource,
      revivals: current?.revivals ?? 0,
      failures,
      nextTryAt: now + pauseAfter(failures),
      ...(failures >= context.deadLetterAfter ? { deadAt: now } : {}),
    };
  });
  if (record?.deadAt === undefined) return false;
  try {
    const { failures } = record;
    await context.handlers.onDeadLetter?.({ key, kind, reference, resource, failures });
  } catch (cause) {
    // Who can't be told can still list the dead letters.
    await context.report(cause);
  }
  return true;
}
