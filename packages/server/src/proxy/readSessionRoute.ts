import { type Clock, parseInteger } from '@stablepay/core';
import { sessionKind } from '../store/recordKinds.ts';
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

// Our own look at StablePay may take longer than a payer should wait for what we know already.
const longestReadMs = 3 * second;

const etagOf = (record: SessionRecord) => `"${record.revision}"`;

/** The tags of `If-None-Match`, compared weakly: compressing proxies mark ours as weak. */
function parseTags(header: string | null): readonly string[] {
  return (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
}

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
  const waitMs = parseWait(request, config.maxWaitSeconds);
  const until = clock.monotonic() + waitMs;
  const header = request.headers.get('If-None-Match');
  const tags = parseTags(header);
  const isKnown = (one: SessionRecord) => header !== null && tags.includes(etagOf(one));

  const first = await authorize(call, 'read');
  // What is news to the caller is answered at once; who asks for no news in particular, or has
  // the newest record, is worth a look at StablePay.
  const record =
    header === null || isKnown(first) ? await follow({ call, first, until, isKnown }) : first;
  const etag = etagOf(record);
  if (isKnown(record)) return respond({ status: 304, headers: { ETag: etag } });
  return respondJson({
    status: 200,
    value: toSessionView(record, clock.now()),
    headers: { ETag: etag },
  });
}

async function reread({ runtime }: RouteCall, record: SessionRecord): Promise<SessionRecord> {
  const stored = await runtime.context.store.readSession(record.id);
  if (!stored) throw sessionNotFound();
  return stored.record;
}

/** Asks StablePay when that is due, and waits for a change until the wait is over. */
async function follow({
  call,
  first,
  until,
  isKnown,
}: {
  call: RouteCall;
  first: SessionRecord;
  until: number;
  isKnown: (record: SessionRecord) => boolean;
}): Promise<SessionRecord> {
  const { context, follower } = call.runtime;
  const signals = [call.request.signal, context.closed];
  const bell = createBell(context.clock, signals);
  const isOver = () => signals.some((signal) => signal.aborted);
  // Subscribe, then read: a change between the two rings the bell.
  const unsubscribe = context.store.subscribeRecord(sessionKind, first.id, bell.ring);
  try {
    let current = first;
    for (;;) {
      if (!bell.rang && follower.dueInMs(current) === 0) {
        void follower.refresh(current).then(bell.ring, bell.ring);
        await bell.wait(longestReadMs);
      }
      bell.reset();
      current = await reread(call, current);
      const left = until - context.clock.monotonic();
      if (!isKnown(current) || left <= 0 || isOver()) return current;
      const dueMs = Math.max(shortestNapMs, follower.dueInMs(current));
      await bell.wait(Math.min(left, recheckMs, dueMs));
      if (isOver()) return current;
    }
  } finally {
    unsubscribe();
    bell.dispose();
  }
}

type Bell = {
  ring: () => void;
  readonly rang: boolean;
  /** Resolves at the next ring, when a signal aborts, or after `ms`. */
  wait: (ms: number) => Promise<void>;
  reset: () => void;
  dispose: () => void;
};

function createBell(clock: Clock, signals: readonly AbortSignal[]): Bell {
  let rang = signals.some((signal) => signal.aborted);
  let wake: () => void = () => undefined;
  const ring = () => {
    rang = true;
    wake();
  };
  // Listeners of our own: `AbortSignal.any` on a signal that lives as long as the process grows.
  for (const signal of signals) signal.addEventListener('abort', ring);
  return {
    ring,
    get rang() {
      return rang;
    },
    wait: (ms) =>
      new Promise((resolve) => {
        const cancel = clock.setTimer(() => wake(), ms);
        wake = () => {
          cancel();
          resolve();
        };
        if (rang) wake();
      }),
    reset: () => {
      rang = false;
    },
    dispose: () => {
      for (const signal of signals) signal.removeEventListener('abort', ring);
    },
  };
}
