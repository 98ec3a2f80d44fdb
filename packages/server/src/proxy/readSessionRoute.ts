import { type Clock, parseInteger } from '@stablepay/core';
import type { SessionRecord } from '../store/Store.ts';
import { authorize } from './authorize.ts';
import { sessionNotFound } from './httpErrors.ts';
import type { RouteCall } from './ProxyRuntime.ts';
import { respond, respondJson } from './respond.ts';
import { toSessionView } from './toSessionView.ts';

const second = 1_000;

// A notification may be lost, so the record is looked at this often while somebody waits.
const recheckMs = 5 * second;
// And never more often than this, when StablePay is due but the budget is spent.
const shortestNapMs = 250;

const etagOf = (record: SessionRecord) => `"${record.revision}"`;

function parseWait(request: Request, maxWaitSeconds: number): number {
  const text = new URL(request.url).searchParams.get('wait') ?? '0';
  const wait = parseInteger(/^\d{1,3}$/.test(text) ? Number(text) : Number.NaN, 'wait', {
    max: 999,
  });
  return Math.min(wait, maxWaitSeconds) * second;
}

/**
 * `GET {base}/sessions/{id}?wait=s`: the session, at once when it differs from the caller's
 * `If-None-Match`, otherwise when it changes or when the wait is over (304).
 */
export async function readSessionRoute(call: RouteCall): Promise<Response> {
  const { runtime, request } = call;
  const { clock, config } = runtime.context;
  let record = await authorize(call, 'read');
  const waitMs = parseWait(request, config.maxWaitSeconds);
  const known = request.headers.get('If-None-Match');
  const isNews = () => etagOf(record) !== known;

  if (known === null || !isNews()) {
    await runtime.follower.refresh(record);
    record = await reread(call, record);
  }
  if (known !== null && !isNews() && waitMs > 0) {
    record = await waitForChange({ call, record, until: clock.monotonic() + waitMs });
  }
  const etag = etagOf(record);
  if (etag === known) return respond({ status: 304, headers: { ETag: etag } });
  return respondJson({
    status: 200,
    value: toSessionView(record, clock.now()),
    headers: { ETag: etag },
  });
}

async function reread({ runtime }: RouteCall, record: SessionRecord): Promise<SessionRecord> {
  const stored = await runtime.context.store.readSession(record.id);
  if (!stored) throw sessionNotFound();
  return stored;
}

async function waitForChange({
  call,
  record,
  until,
}: {
  call: RouteCall;
  record: SessionRecord;
  until: number;
}): Promise<SessionRecord> {
  const { context, follower } = call.runtime;
  const signal = AbortSignal.any([call.request.signal, context.closed]);
  const bell = createBell(context.clock, signal);
  // Subscribe, then read: a change between the two rings the bell.
  const unsubscribe = context.store.subscribe({ sessionId: record.id, listener: bell.ring });
  try {
    let current = await reread(call, record);
    while (current.revision === record.revision && !signal.aborted) {
      const left = until - context.clock.monotonic();
      if (left <= 0) break;
      const dueMs = Math.max(shortestNapMs, follower.dueInMs(current));
      await bell.wait(Math.min(left, recheckMs, dueMs));
      // Not awaited past a ring: a webhook's news must not wait for our own read.
      if (!bell.rang && follower.dueInMs(current) === 0 && !signal.aborted) {
        await Promise.race([follower.refresh(current), bell.ringing]);
      }
      bell.reset();
      current = await reread(call, current);
    }
    return current;
  } finally {
    unsubscribe();
    bell.dispose();
  }
}

type Bell = {
  ring: () => void;
  readonly rang: boolean;
  /** Resolves at the next ring, or when the signal aborts. */
  readonly ringing: Promise<void>;
  wait: (ms: number) => Promise<void>;
  reset: () => void;
  dispose: () => void;
};

function createBell(clock: Clock, signal: AbortSignal): Bell {
  let rang = false;
  let resolve: () => void = () => undefined;
  let ringing = new Promise<void>((done) => (resolve = done));
  const ring = () => {
    rang = true;
    resolve();
  };
  signal.addEventListener('abort', ring, { once: true });
  return {
    ring,
    get rang() {
      return rang;
    },
    get ringing() {
      return ringing;
    },
    wait: async (ms) => {
      let cancel: () => void = () => undefined;
      const nap = new Promise<void>((done) => {
        cancel = clock.setTimer(done, ms);
      });
      await Promise.race([nap, ringing]);
      cancel();
    },
    reset: () => {
      if (!rang || signal.aborted) return;
      rang = false;
      ringing = new Promise<void>((done) => (resolve = done));
    },
    dispose: () => signal.removeEventListener('abort', ring),
  };
}
