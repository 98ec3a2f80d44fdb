import type { Follower } from '../settle/createFollower.ts';
import { sessionKind } from '../store/recordKinds.ts';
import type { SessionRecord } from '../store/Store.ts';
import { type Bell, createBell } from './createBell.ts';
import { sessionNotFound } from './httpErrors.ts';
import type { ProxyContext } from './ProxyContext.ts';
import type { Hangup } from './ProxyRequest.ts';

export type WaitForNews = {
  /** What the caller's own look into the store just said. */
  record: SessionRecord;
  isKnown: (record: SessionRecord) => boolean;
  waitMs: number;
  signal: Hangup;
};

/** Waits for news of sessions; all who wait for one session share every look at it. */
export type SessionWatch = {
  /** The first record that is news to the caller, or the newest there is when the wait is over. */
  wait: (params: WaitForNews) => Promise<SessionRecord>;
};

const second = 1_000;
// A notification may be lost, so the record is looked at this often while somebody waits.
const recheckMs = 5 * second;
// A timer of a runtime may be this much early by its own monotonic clock.
const timerSlackMs = 1;
// Our own look at StablePay may take longer than a payer should wait for what we know already.
const longestReadMs = 3 * second;
// A held request ends and the next one comes: the session keeps its place in the queue for reads.
const keepPlaceMs = 2 * second;
// Where nothing may go on after the answer, the answer waits for everything that was begun.
const longestHeldReadMs = 9 * second;

// One for everybody who waits, thousands at a time.
class Waiter {
  readonly #resolve: (record: SessionRecord) => void;
  readonly #reject: (error: unknown) => void;
  readonly #signal: Hangup;
  readonly #one: Watched;
  readonly isKnown: (record: SessionRecord) => boolean;
  /** When the wait is over, by the monotonic clock. */
  until: number;

  constructor(
    one: Watched,
    { isKnown, signal }: WaitForNews,
    until: number,
    resolve: (record: SessionRecord) => void,
    reject: (error: unknown) => void,
  ) {
    this.#one = one;
    this.#signal = signal;
    this.#resolve = resolve;
    this.#reject = reject;
    this.isKnown = isKnown;
    this.until = until;
    signal.addEventListener('abort', this.#hangUp);
  }

  readonly #hangUp = () => {
    this.until = Number.NEGATIVE_INFINITY;
    this.#one.wake();
  };

  answer(record: SessionRecord) {
    this.#signal.removeEventListener('abort', this.#hangUp);
    this.#resolve(record);
  }

  fail(error: unknown) {
    this.#signal.removeEventListener('abort', this.#hangUp);
    this.#reject(error);
  }
}

/** A session somebody waits for. */
class Watched {
  readonly bell: Bell;
  waiters: Waiter[] = [];
  current: SessionRecord;
  /** When the last waiter left. */
  leftAt = 0;
  /** When the pause between two looks ends; while a look is on, it comes to all waiters anyway. */
  sleepsUntil = Number.NEGATIVE_INFINITY;

  constructor(current: SessionRecord, bell: Bell) {
    this.current = current;
    this.bell = bell;
  }

  /** Ends the pause. */
  wake() {
    if (this.sleepsUntil !== Number.NEGATIVE_INFINITY) this.bell.poke();
  }
}

type WatchContext = Pick<ProxyContext, 'clock' | 'store' | 'closed'> & {
  config: Pick<ProxyContext['config'], 'maxWaitSeconds'>;
};

/** Makes a {@link SessionWatch}; nothing is kept for a session nobody waits for. */
export function createSessionWatch(context: WatchContext, follower: Follower): SessionWatch {
  const { clock, store, closed, config } = context;
  const watched = new Map<string, Watched>();
  const readMs = config.maxWaitSeconds === 0 ? longestHeldReadMs : longestReadMs;
  closed.addEventListener('abort', () => {
    for (const { bell } of watched.values()) bell.ring();
  });

  const answerThoseWho = (one: Watched) => {
    const now = clock.monotonic() + timerSlackMs;
    one.waiters = one.waiters.filter((waiter) => {
      if (waiter.until > now && !closed.aborted && waiter.isKnown(one.current)) return true;
      waiter.answer(one.current);
      return false;
    });
  };

  const isWanted = ({ current: { id }, leftAt }: Watched) =>
    watched.has(id) || clock.monotonic() - leftAt <= keepPlaceMs;

  const look = async (one: Watched) => {
    const { bell, current } = one;
    if (!bell.rang && follower.dueInMs(current) === 0) {
      void follower.refresh(current, () => isWanted(one)).then(bell.ring, bell.ring);
      await bell.wait(readMs);
    }
    bell.reset();
    const stored = await store.readSession(current.id);
    if (!stored) throw sessionNotFound();
    const { record } = stored;
    // Nobody here needs a second copy of what says the same.
    if (record.revision !== current.revision || record.settled !== current.settled) {
      one.current = record;
    }
    answerThoseWho(one);
  };

  const pauseOf = ({ current, waiters }: Watched, now: number) => {
    const first = waiters.reduce((least, { until }) => Math.min(least, until), Infinity);
    return Math.min(recheckMs, follower.dueInMs(current), Math.ceil(first - now));
  };

  /** Looks at the session again and again, as long as somebody waits. */
  const watch = async (one: Watched, unsubscribe: () => void) => {
    const { id } = one.current;
    try {
      // The first waiter is added before the first look.
      await Promise.resolve();
      while (one.waiters.length > 0) {
        await look(one);
        if (one.waiters.length === 0) return;
        const now = clock.monotonic();
        const pauseMs = pauseOf(one, now);
        one.sleepsUntil = now + pauseMs;
        await one.bell.wait(pauseMs);
        one.sleepsUntil = Number.NEGATIVE_INFINITY;
      }
    } catch (error) {
      for (const waiter of one.waiters) waiter.fail(error);
    } finally {
      one.leftAt = clock.monotonic();
      // In the same turn in which the loop ends: nobody can join what is over.
      if (watched.get(id) === one) watched.delete(id);
      unsubscribe();
    }
  };

  const start = (record: SessionRecord): Watched => {
    const bell = createBell(clock);
    const one = new Watched(record, bell);
    watched.set(record.id, one);
    // Subscribe, then read: a change between the two rings the bell.
    void watch(one, store.subscribeRecord(sessionKind, record.id, bell.ring));
    return one;
  };

  const join = (one: Watched, params: WaitForNews): Promise<SessionRecord> =>
    new Promise((resolve, reject) => {
      const { waitMs, signal, isKnown } = params;
      const isOver = waitMs <= 0 || signal.aborted || closed.aborted;
      const until = isOver ? Number.NEGATIVE_INFINITY : clock.monotonic() + waitMs;
      one.waiters.push(new Waiter(one, params, until, resolve, reject));
      const isDue = follower.dueInMs(one.current) === 0;
      if (until < one.sleepsUntil || isDue || !isKnown(one.current)) one.wake();
    });

  return {
    wait: (params) => {
      const { record, isKnown, waitMs } = params;
      if (waitMs <= 0 && follower.dueInMs(record) > 0) return Promise.resolve(record);
      const one = watched.get(record.id) ?? start(record);
      const isNews = one.current.revision > record.revision && !isKnown(one.current);
      return isNews ? Promise.resolve(one.current) : join(one, params);
    },
  };
}
