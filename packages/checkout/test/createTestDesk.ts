import {
  createTestClock,
  type Clock,
  type Conversion,
  type FetchLike,
  type Money,
} from '@stablepay/core';
import { createMemoryStore, createProxy } from '@stablepay/server';
import { createCheckout, type CreateCheckoutParameters } from '../src/engine/createCheckout.ts';
import { createOutcomeJournal } from '../src/engine/outcomeJournal.ts';
import { createTestEnvironment } from './createTestEnvironment.ts';
import { createTestPayments } from './createTestPayments.ts';
import { createTestStorage } from './createTestStorage.ts';

export const shopOrigin = 'https://shop.test';
export const proxyUrl = `${shopOrigin}/api/stablepay`;

export type SentRequest = {
  method: string;
  path: string;
  wait: number | undefined;
  conditional: boolean;
  at: number;
};

/** Takes the place of the network for one request: an answer, an error, or undefined to let go. */
export type Fault = (request: Request) => Promise<Response> | undefined;

type Flight = { isStatus: boolean; timersBefore: number };

// WebCrypto and streams need real turns of the event loop, not only of the microtask queue.
const turnFor = async (ms: number) => {
  const until = performance.now() + ms;
  do {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = () => {
        port1.close();
        resolve();
      };
      port1.postMessage(undefined);
    });
  } while (performance.now() < until);
};

/** A shop's desk: the real proxy in front of payments set by hand, and one browser before it. */
export function createTestDesk({
  amount = { minor: 4820, currency: 'USD' },
  conversion,
  maxWaitSeconds = 25,
  lifetimeMs,
  checkoutOrigins = ['https://pay.test'],
}: {
  amount?: Money | undefined;
  conversion?: Conversion | undefined;
  maxWaitSeconds?: number | undefined;
  lifetimeMs?: number | undefined;
  checkoutOrigins?: readonly string[] | undefined;
} = {}) {
  const flights = new Set<Flight>();
  let backendTimers = 0;
  // At rest: every request is answered, or is a status request the backend holds on a timer.
  const isAtRest = () =>
    [...flights].every(({ isStatus, timersBefore }) => isStatus && backendTimers > timersBefore);
  const settle = async () => {
    const patience = performance.now() + 500;
    do await turnFor(2);
    while (!isAtRest() && performance.now() < patience);
  };

  const time = createTestClock({ settle });
  const backendClock: Clock = {
    ...time,
    setTimer: (callback, delayMs) => {
      backendTimers += 1;
      return time.setTimer(callback, delayMs);
    },
  };
  const clock = countTimers(time);
  const payments = createTestPayments({ clock: backendClock, conversion, lifetimeMs });
  const proxy = createProxy({
    stablepay: payments.stablepay,
    resolveOrder: ({ reference }) => (reference === 'unknown' ? undefined : { amount }),
    tokenSecrets: ['a secret of at least 16 bytes'],
    webhookSecrets: ['whsec_0123456789abcdef'],
    store: createMemoryStore({ clock: backendClock }),
    returnUrls: { success: `${shopOrigin}/paid`, cancel: `${shopOrigin}/cart` },
    allowedOrigins: [shopOrigin],
    checkoutOrigins,
    maxWaitSeconds,
    clock: backendClock,
  });

  const requests: SentRequest[] = [];
  const faults: Fault[] = [];
  let mostInFlight = 0;

  const fetch: FetchLike = async (input, init) => {
    const request = new Request(input, init);
    request.headers.set('origin', shopOrigin);
    const url = new URL(request.url);
    const wait = url.searchParams.get('wait');
    requests.push({
      method: request.method,
      path: url.pathname.replace('/api/stablepay', ''),
      wait: wait === null ? undefined : Number(wait),
      conditional: request.headers.has('if-none-match'),
      at: clock.monotonic(),
    });
    const isStatus = wait !== null;
    const flight = { isStatus, timersBefore: backendTimers };
    flights.add(flight);
    const statusFlights = [...flights].filter((candidate) => candidate.isStatus);
    mostInFlight = Math.max(mostInFlight, statusFlights.length);
    try {
      const faulty = faults.map((fault) => fault(request)).find((answer) => answer);
      return await Promise.race([faulty ?? proxy.fetch(request), aborted(request.signal)]);
    } finally {
      flights.delete(flight);
    }
  };

  const storage = createTestStorage();
  const environment = createTestEnvironment();

  return {
    clock,
    payments,
    proxy,
    fetch,
    requests,
    faults,
    storage,
    environment,
    settle,
    /** Status requests at the same time, at most. */
    mostInFlight: () => mostInFlight,
    reads: () => requests.filter((request) => request.wait !== undefined),
    posts: () => requests.filter(({ method, path }) => method === 'POST' && path === '/sessions'),
    advance: time.advance,
    shiftWallClock: time.shiftWallClock,
    /** StablePay's word changes, and its webhook says so. */
    settleAs: async (status: string) => {
      payments.say(status);
      await proxy.settle(payments.latest().id);
      await settle();
    },
    /** One page load of this browser; its callbacks have a journal of their own. */
    open: (parameters: Partial<CreateCheckoutParameters> = {}) =>
      createCheckout({
        proxyUrl,
        reference: 'ORD-1001',
        fetch,
        clock,
        storage,
        environment,
        journal: createOutcomeJournal(),
        ...parameters,
      }),
  };
}

/** The same time, with the timers set through this clock counted. */
function countTimers(time: Clock): Clock & { readonly pendingTimers: number } {
  const pending = new Set<object>();
  return {
    ...time,
    setTimer: (callback, delayMs) => {
      const timer = {};
      pending.add(timer);
      const cancel = time.setTimer(() => {
        pending.delete(timer);
        callback();
      }, delayMs);
      return () => {
        pending.delete(timer);
        cancel();
      };
    },
    get pendingTimers() {
      return pending.size;
    },
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(new DOMException('The operation was aborted.', 'AbortError'));
    if (signal.aborted) fail();
    signal.addEventListener('abort', fail, { once: true });
  });
}
