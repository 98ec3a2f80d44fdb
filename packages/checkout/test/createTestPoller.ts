import {
  createTestClock,
  hasSession,
  reduceSession,
  type SessionState,
  type SessionView,
  type StablePayError,
} from '@stablepay/core';
import { createPoller, type Poller } from '../src/engine/createPoller.ts';
import { createTestEnvironment } from './createTestEnvironment.ts';

type Asked = {
  /** Milliseconds of the test clock. */
  at: number;
  waitSeconds: number;
  isWanted: boolean;
  signal: AbortSignal;
  answer: () => Promise<void>;
  fail: (error: unknown) => Promise<void>;
};

const createdAt = 1_767_225_600_000;
const pending: SessionView = {
  id: 'cs_1',
  status: 'pending',
  amount: { minor: 4820, currency: 'USD' },
  url: 'https://pay.stablepay.test/cs_1',
  createdAt,
  expiresAt: createdAt + 1_800_000,
  serverNow: createdAt,
  revision: 1,
  reference: 'ORD-1001',
  fundsSeen: false,
};

/**
 * A poller whose requests are answered by hand. Chance stands in the middle: what is spread by
 * 10 % comes exactly when it says, and of what is spread from 0 half.
 */
export function createTestPoller({
  maxWaitSeconds,
  clock = createTestClock(),
  onFailure = () => undefined,
}: {
  maxWaitSeconds?: number;
  clock?: ReturnType<typeof createTestClock>;
  onFailure?: (poller: Poller) => void;
} = {}) {
  const environment = createTestEnvironment();
  const asked: Asked[] = [];
  const failures: StablePayError[] = [];
  let enteredAt = clock.monotonic();
  let state: SessionState = reduceSession(
    reduceSession({ status: 'idle' }, { type: 'creationStarted' }),
    { type: 'sessionOpened', session: pending },
  );
  const turn = () => clock.advance(0);

  const poller = createPoller({
    clock,
    environment,
    toSituation: () => ({ state, elapsedMs: clock.monotonic() - enteredAt }),
    toMaxWaitSeconds: () => maxWaitSeconds,
    read: (request) =>
      new Promise((resolve, reject) => {
        asked.push({
          ...request,
          at: clock.monotonic(),
          answer: () => (resolve(), turn()),
          fail: (error) => (reject(error), turn()),
        });
      }),
    onFailure: (error) => {
      failures.push(error);
      onFailure(poller);
    },
  });

  return {
    poller,
    clock,
    environment,
    asked,
    failures,
    /** The newest request. */
    newest: (): Asked => {
      const last = asked.at(-1);
      if (!last) throw new Error('nothing was asked yet');
      return last;
    },
    /** What the server says from now on, taken in as the engine does it. */
    report: (changes: Partial<SessionView>) => {
      const before = state.status;
      const session = { ...(hasSession(state) ? state.session : pending), ...changes };
      state = reduceSession(state, { type: 'serverReported', session });
      if (state.status !== before) enteredAt = clock.monotonic();
    },
    /** The session is put away: there is none. */
    forget: () => {
      state = { status: 'idle' };
    },
  };
}
