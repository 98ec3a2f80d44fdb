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
// Our own look at StablePay may take longer than a payer should wait for what we know already.
const longestReadMs = 3 * second;
// A held request ends and the next one comes: the session keeps its place in the queue for reads.
const keepPlaceMs = 2 * second;
// Where nothing may go on after the answer, the answer waits for everything that was begun.
const longestHeldReadMs = 9 * second;

type Waiter = {
  isKnown: (record: SessionRecord) => boolean;
  isOver: boolean;
  answer: (record: SessionRecord) => void;
  fail: (error: unknown) => void;
};

type Watched = {
  waiters: Set<Waiter>;
  current: SessionRecord;
  /** When the last waiter left. */
  leftAt: number;
  /** Ends the pause between two looks; while a look is on, it comes to all waiters anyway. */
  wake: () => void;
};

const asleep = () => undefined;

/** Makes a {@link SessionWatch}; nothing is kept for a session nobody waits for. */
export function createSessionWatch(context: ProxyContext, follower: Follower): SessionWatch {
  const { clock, store, closed, config } = context;
  const watched = new Map<string, Watched>();
  const readMs = config.maxWaitSeconds === 0 ? longestHeldReadMs : longestReadMs;

  const answerThoseWho = (one: Watched) => {
    for (const waiter of one.waiters) {
      if (!waiter.isOver && !closed.aborted && waiter.isKnown(one.current)) continue;
      one.waiters.delete(waiter);
      waiter.answer(one.current);
    }
  };

  const isWanted = ({ current: { id }, leftAt }: Watched) =>
    watched.has(id) || clock.monotonic() - leftAt <= keepPlaceMs;

  const look = async (one: Watched, bell: Bell) => {
    if (!bell.rang && follower.dueInMs(one.current) === 0) {
      void follower.refresh(one.current, () => isWanted(one)).then(bell.ring, bell.ring);
      await bell.wait(readMs);
    }
    bell.reset();
    const stored = await store.readSession(one.current.id);
    if (!stored) throw sessionNotFound();
    one.current = stored.record;
    answerThoseWho(one);
  };

  /** Looks at the session again and again, as long as somebody waits. */
  const watch = async (one: Watched, bell: Bell) => {
    const { id } = one.current;
    try {
      while (one.waiters.size > 0) {
        await look(one, bell);
        if (one.waiters.size === 0) return;
        one.wake = bell.poke;
        await bell.wait(Math.min(recheckMs, follower.dueInMs(one.current)));
        one.wake = asleep;
      }
    } finally {
      one.leftAt = clock.monotonic();
      // In the same turn in which the loop ends: nobody can join what is over.
      if (watched.get(id) === one) watched.delete(id);
    }
  };

  const start = (record: SessionRecord): Watched => {
    const bell = createBell(clock);
    const one: Watched = { waiters: new Set(), current: record, wake: asleep, leftAt: 0 };
    watched.set(record.id, one);
    // Subscribe, then read: a change between the two rings the bell.
    const unsubscribe = store.subscribeRecord(sessionKind, record.id, bell.ring);
    closed.addEventListener('abort', bell.ring);
    // The first waiter is added before the first look.
    void Promise.resolve()
      .then(() => watch(one, bell))
      .catch((error: unknown) => {
        for (const waiter of one.waiters) waiter.fail(error);
      })
      .finally(() => {
        unsubscribe();
        closed.removeEventListener('abort', bell.ring);
      });
    return one;
  };

  const join = async ({ record, isKnown, waitMs, signal }: WaitForNews): Promise<SessionRecord> => {
    const one = watched.get(record.id) ?? start(record);
    if (one.current.revision > record.revision && !isKnown(one.current)) return one.current;
    const waiter: Waiter = { isKnown, isOver: false, answer: asleep, fail: asleep };
    const over = () => {
      waiter.isOver = true;
      one.wake();
    };
    const cancel = clock.setTimer(over, Math.max(0, waitMs));
    signal.addEventListener('abort', over);
    try {
      return await new Promise<SessionRecord>((resolve, reject) => {
        waiter.answer = resolve;
        waiter.fail = reject;
        waiter.isOver = waitMs <= 0 || signal.aborted || closed.aborted;
        one.waiters.add(waiter);
        const isDue = follower.dueInMs(one.current) === 0;
        if (waiter.isOver || isDue || !isKnown(one.current)) one.wake();
      });
    } finally {
      cancel();
      signal.removeEventListener('abort', over);
    }
  };

  return {
    wait: async (params) => {
      const { record, waitMs } = params;
      return waitMs <= 0 && follower.dueInMs(record) > 0 ? record : join(params);
    },
  };
}
