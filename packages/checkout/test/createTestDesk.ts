import { createTestClock, type FetchLike } from '@stablepay/core';
import { createCheckout, type CreateCheckoutParameters } from '../src/engine/createCheckout.ts';
import { createOutcomeJournal } from '../src/engine/outcomeJournal.ts';
import { createCountedClock } from './createCountedClock.ts';
import { createTestBackend, type TestBackendOptions } from './createTestBackend.ts';
import { createTestEnvironment } from './createTestEnvironment.ts';
import { createTestStorage } from './createTestStorage.ts';
import { createTestWindows } from './createTestWindows.ts';
import { drainWork } from './drainWork.ts';

const quietRounds = 8;

export type SentRequest = {
  method: string;
  path: string;
  /** Seconds, for status requests. */
  wait: number | undefined;
  conditional: boolean;
  /** Milliseconds of the test clock. */
  at: number;
};

/** Takes the place of the network for one request: an answer, an error, or undefined to let go. */
export type Fault = (request: SentRequest) => Promise<Response> | undefined;

type Command =
  | 'open'
  | 'pay'
  | 'seeOnChain'
  | 'underpay'
  | 'overpay'
  | 'fail'
  | 'expire'
  | 'freeze';

/** A shop's desk under a test clock: the real proxy and sandbox, and one browser before them. */
export function createTestDesk(options: Omit<TestBackendOptions, 'clock'> = {}) {
  let activity = 0;
  let unheld = 0;
  const settle = async () => {
    const patience = performance.now() + 10_000;
    // Quiet for several rounds in a row: an answer may cause the next request.
    for (let quiet = 0; quiet < quietRounds && performance.now() < patience; quiet += 1) {
      const before = activity;
      await drainWork();
      if (backend.busy + unheld > 0 || activity !== before) quiet = -1;
    }
  };

  const time = createTestClock({ settle });
  // What is wrong with the device's wall clock; the backend's is right.
  let wallShiftMs = 0;
  const clock = createCountedClock({
    ...time,
    now: () => time.now() + wallShiftMs,
  });
  const backend = createTestBackend({ ...options, clock: time });
  const { shop, proxy } = backend;
  const { commands } = shop.sandbox;

  const requests: SentRequest[] = [];
  const faults = new Set<Fault>();
  let inFlight = 0;
  let mostInFlight = 0;

  const fetch: FetchLike = async (input, init) => {
    const url = new URL(input);
    const wait = url.searchParams.get('wait');
    const request = {
      method: init?.method ?? 'GET',
      path: url.pathname.replace('/api/stablepay', ''),
      wait: wait === null ? undefined : Number(wait),
      conditional: new Headers(init?.headers).has('if-none-match'),
      at: clock.monotonic(),
    };
    requests.push(request);
    activity += 1;
    const [fault] = [...faults].flatMap((candidate) => candidate(request) ?? []);
    const isHeld = fault !== undefined || (request.wait ?? 0) > 0;
    const done = countOnce(() => {
      if (wait !== null) inFlight -= 1;
      if (!isHeld) unheld -= 1;
      activity += 1;
    });
    if (wait !== null) mostInFlight = Math.max(mostInFlight, (inFlight += 1));
    if (!isHeld) unheld += 1;
    init?.signal?.addEventListener('abort', done, { once: true });
    try {
      return await (fault ? untilAborted({ answer: fault, init }) : shop.fetch(input, init));
    } finally {
      done();
    }
  };

  const storage = createTestStorage();
  const environment = createTestEnvironment();

  return {
    backend,
    clock,
    environment,
    faults,
    proxy,
    requests,
    shop,
    storage,
    fetch,
    settle,
    advance: time.advance,
    shiftWallClock: (ms: number) => {
      wallShiftMs += ms;
    },
    /** The device sleeps: every wall clock moves on, its timers and monotonic clock do not. */
    sleep: (ms: number) => time.shiftWallClock(ms),
    /** Status requests at the same time, at most. */
    mostInFlight: () => mostInFlight,
    reads: () => requests.filter((request) => request.wait !== undefined),
    posts: () => requests.filter(({ method, path }) => method === 'POST' && path === '/sessions'),
    sessions: () => commands.sessions(),
    /** The payer, or the chain, does something to the newest session; the backend hears of it. */
    act: async (command: Command) => {
      const [session] = await commands.sessions({ limit: 1 });
      if (!session) throw new Error('there is no session yet');
      await commands[command](session.id);
      await commands.settled();
      // Not every change has a webhook; the backend's next look would find it as well.
      await proxy.settle(session.id);
      await settle();
    },
    /** From now on StablePay says `word` of every session; the backend hears of it. */
    say: async (word: string) => {
      backend.word = word;
      const [session] = await commands.sessions({ limit: 1 });
      if (session) await proxy.settle(session.id);
      await settle();
    },
    /** One page load of this browser; its callbacks have a journal of their own. */
    open: (parameters: Partial<CreateCheckoutParameters> = {}) =>
      createCheckout({
        proxyUrl: shop.proxyUrl,
        reference: 'ORD-1001',
        fetch,
        clock,
        storage,
        environment,
        journal: createOutcomeJournal(),
        windows: createTestWindows().windows,
        ...parameters,
      }),
  };
}

export type TestDesk = ReturnType<typeof createTestDesk>;

function countOnce(count: () => void): () => void {
  let isCounted = false;
  return () => {
    if (!isCounted) count();
    isCounted = true;
  };
}

function untilAborted({
  answer,
  init,
}: {
  answer: Promise<Response>;
  init: RequestInit | undefined;
}): Promise<Response> {
  const gone = new Promise<never>((_, reject) => {
    const fail = () => reject(new DOMException('The operation was aborted.', 'AbortError'));
    if (init?.signal?.aborted) fail();
    init?.signal?.addEventListener('abort', fail, { once: true });
  });
  return Promise.race([answer, gone]);
}
