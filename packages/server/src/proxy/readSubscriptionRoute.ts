import { isOver } from '../subscriptions/mergeSubscription.ts';
import { subscriptionKind, type SubscriptionRecord } from '../subscriptions/SubscriptionRecord.ts';
import { toSubscriptionView } from '../subscriptions/toSubscriptionView.ts';
import { authorizeSubscription } from './authorizeSubscription.ts';
import { type Bell, createBell } from './createBell.ts';
import type { ProxyAnswer } from './ProxyAnswer.ts';
import type { RouteCall } from './ProxyRuntime.ts';
import { etagOf, type ReadCondition, readCondition } from './readCondition.ts';
import { respond, respondJson } from './respond.ts';

// While one is held its record is looked at this often, since a notification may be lost.
const recheckMs = 5_000;

/** Milliseconds until StablePay may be asked; a read of another process counts as well. */
function dueInMs({ runtime }: RouteCall, { id, status, dueAt, readAt }: SubscriptionRecord) {
  if (isOver(status) && dueAt === undefined) return Number.POSITIVE_INFINITY;
  const age = Math.max(0, runtime.context.clock.now() - readAt);
  return Math.max(runtime.subscriptionReads.dueInMs(id), recheckMs - age);
}

/** The record, after a look at StablePay when the last one is a while ago. */
async function readFresh(call: RouteCall, known: SubscriptionRecord, bell?: Bell) {
  const { context, subscriptionReads } = call.runtime;
  if (dueInMs(call, known) > 0) return known;
  await subscriptionReads.look(known.id, bell);
  return (await context.store.readRecord(subscriptionKind, known.id))?.record ?? known;
}

/** The first record that is news to the caller, or the newest there is when the wait is over. */
async function readNews(
  call: RouteCall,
  first: SubscriptionRecord,
  { isKnown, waitMs }: ReadCondition,
): Promise<SubscriptionRecord> {
  const { clock, store, closed } = call.runtime.context;
  const until = clock.monotonic() + waitMs;
  let current = await readFresh(call, first);
  if (waitMs === 0 || !isKnown(current)) return current;

  const bell = createBell(clock);
  const ends = [call.request.signal, closed];
  const unsubscribe = store.subscribeRecord(subscriptionKind, first.id, bell.ring);
  for (const signal of ends) signal.addEventListener('abort', bell.ring);
  try {
    for (;;) {
      const stored = await store.readRecord(subscriptionKind, first.id);
      current = await readFresh(call, stored?.record ?? current, bell);
      const leftMs = until - clock.monotonic();
      if (!isKnown(current) || leftMs <= 0 || ends.some(({ aborted }) => aborted)) return current;
      await bell.wait(Math.min(recheckMs, leftMs, dueInMs(call, current)));
      bell.reset();
    }
  } finally {
    unsubscribe();
    for (const signal of ends) signal.removeEventListener('abort', bell.ring);
  }
}

/**
 * `GET {base}/subscriptions/{id}?wait=s`: needs a token that may read. At once when it differs from
 * the caller's `If-None-Match`, otherwise when it changes or when the wait is over (304).
 */
export async function readSubscriptionRoute(call: RouteCall): Promise<ProxyAnswer> {
  const { clock, config } = call.runtime.context;
  const condition = readCondition(call.request, config.maxWaitSeconds);
  const record = await readNews(call, await authorizeSubscription(call, 'read'), condition);
  const etag = etagOf(record);
  if (condition.isKnown(record)) return respond({ status: 304, headers: { ETag: etag } });
  return respondJson({
    status: 200,
    value: toSubscriptionView(record, clock.now()),
    headers: { ETag: etag },
  });
}
