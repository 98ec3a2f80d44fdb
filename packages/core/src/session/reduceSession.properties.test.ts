import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openedState } from '../../test/openedState.ts';
import { runs } from '../../test/runs.ts';
import { sessionViewOf } from '../../test/sessionViewOf.ts';
import { isFundsStatus, isSessionStatus, sessionStatuses } from '../protocol/sessionStatus.ts';
import type { SessionView } from '../protocol/sessionView.ts';
import { reduceSession } from './reduceSession.ts';
import type { SessionEvent } from './SessionEvent.ts';
import {
  canCancel,
  canPay,
  canStartAgain,
  hasSession,
  isEnded,
  isPaid,
  selectPhase,
} from './sessionSelectors.ts';
import type { SessionState } from './SessionState.ts';
import { canTransition } from './transitions.ts';

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sessionStatuses) },
  { weight: 1, arbitrary: fc.constantFrom('PAID', 'Paid', 'refunding', 'complete', 'success') },
);

const view: fc.Arbitrary<SessionView> = fc
  .record({
    id: fc.constantFrom('cs_a', 'cs_b'),
    status: word,
    revision: fc.nat({ max: 8 }),
    fundsSeen: fc.boolean(),
    late: fc.option(fc.boolean(), { nil: undefined }),
    serverNow: fc.integer({ min: 1_767_225_600_000, max: 1_767_229_000_000 }),
  })
  .map((changes) => sessionViewOf(changes));

const event: fc.Arbitrary<SessionEvent> = fc.oneof(
  { weight: 8, arbitrary: view.map((session) => ({ type: 'serverReported' as const, session })) },
  { weight: 2, arbitrary: view.map((session) => ({ type: 'sessionOpened' as const, session })) },
  { weight: 1, arbitrary: fc.constant({ type: 'creationStarted' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'creationFailed' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'deadlinePassed' as const }) },
);

type Step = { before: SessionState; event: SessionEvent; after: SessionState };

/** Runs a history and looks at every step of it. */
function checkHistories(check: (step: Step) => void): void {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      let state: SessionState = { status: 'idle' };
      for (const next of events) {
        const frozen = Object.freeze(state);
        const after = reduceSession(frozen, next);
        check({ before: frozen, event: next, after });
        state = after;
      }
    }),
    { numRuns: runs(2_000) },
  );
}

const isWord = ({ type }: SessionEvent) => type === 'serverReported' || type === 'sessionOpened';

test('paid absorbs: only clearing leads out of it', () => {
  checkHistories(({ before, after }) => {
    if (before.status === 'paid') expect(after).toBe(before);
  });
});

test('only the word "paid" of the server leads to paid', () => {
  checkHistories(({ before, event: { type, ...event_ }, after }) => {
    if (before.status === 'paid' || after.status !== 'paid') return;
    expect(['serverReported', 'sessionOpened']).toContain(type);
    expect(event_).toMatchObject({ session: { status: 'paid' } });
  });
});

test('only the word of the server changes a payment state', () => {
  checkHistories(({ before, event: next, after }) => {
    if (isWord(next) || !hasSession(before) || next.type === 'creationStarted') return;
    expect(after.status).toBe(before.status);
    expect(hasSession(after) && after.session).toBe(before.session);
  });
});

test('the revision of a session never goes down, and a lower one changes nothing', () => {
  checkHistories(({ before, event: next, after }) => {
    if (!hasSession(before) || !hasSession(after)) return;
    if (before.session.id === after.session.id) {
      expect(after.session.revision).toBeGreaterThanOrEqual(before.session.revision);
    }
    if (!isWord(next) || !('session' in next) || next.session.id !== before.session.id) return;
    if (next.session.revision < before.session.revision) expect(after).toBe(before);
  });
});

test('money that was seen on a session stays seen', () => {
  checkHistories(({ before, event: next, after }) => {
    if (!hasSession(after)) return;
    const same = hasSession(before) && before.session.id === after.session.id;
    if (same && before.fundsSeen) expect(after.fundsSeen).toBe(true);
    if (same && before.late) expect(after.late).toBe(true);
    if ('session' in next && next.session === after.session) {
      const { status, fundsSeen } = next.session;
      if (fundsSeen || isFundsStatus(status)) expect(after.fundsSeen).toBe(true);
    }
  });
});

test('a session moves along the table of transitions only', () => {
  checkHistories(({ before, after }) => {
    if (!hasSession(before) || !hasSession(after)) return;
    if (before.session.id !== after.session.id) return;
    expect(canTransition(before.status, after.status)).toBe(true);
  });
});

test('a state is never kept while the word for it is not known', () => {
  checkHistories(({ after }) => {
    if (!hasSession(after) || isSessionStatus(after.session.status)) return;
    expect(after.unrecognised).toBe(after.session.status);
    expect(selectPhase(after)).toBe('unknown');
  });
});

test('what may be offered never contradicts what is known', () => {
  checkHistories(({ after }) => {
    const offers = [canPay(after), canStartAgain(after), isPaid(after)].filter(Boolean);
    expect(offers.length).toBeLessThanOrEqual(1);
    if (!hasSession(after)) return;
    if (after.fundsSeen) expect([canStartAgain(after), canCancel(after)]).toEqual([false, false]);
    if (canPay(after)) expect(['awaitingPayment', 'underpaid']).toContain(after.status);
    if (canStartAgain(after)) expect(isEnded(after)).toBe(true);
    if (after.unrecognised !== undefined) expect(offers).toEqual([]);
  });
});

test('T48: 10,000 words nobody knows are never final and never success', () => {
  const starts = sessionStatuses.map((status) => openedState({ status }));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 64 }),
        fc.mixedCase(fc.constantFrom(...sessionStatuses, 'success', 'completed', 'settled')),
        fc.constantFrom(...sessionStatuses).map((status) => ` ${status}`),
      ),
      fc.constantFrom(...starts),
      (status, before) => {
        fc.pre(!isSessionStatus(status));
        const first = openedState({ status });
        expect(first).toMatchObject({ status: 'unknown', unrecognised: status });
        expect([isPaid(first), isEnded(first), canPay(first)]).toEqual([false, false, false]);

        const session = sessionViewOf({ status, revision: 2 });
        const after = reduceSession(before, { type: 'serverReported', session });
        expect(after.status).toBe(before.status);
        expect(canStartAgain(after)).toBe(false);
        if (before.status !== 'paid') {
          expect(after).toMatchObject({ unrecognised: status });
          expect(selectPhase(after)).toBe('unknown');
        }
      },
    ),
    { numRuns: runs(10_000) },
  );
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}

const stories = {
  'an ordinary payment': ['pending', 'processing', 'paid'],
  'too little, then the rest': ['pending', 'processing', 'underpaid', 'processing', 'paid'],
  'held and let go': ['pending', 'processing', 'frozen', 'processing', 'paid'],
  'expired without money': ['pending', 'pending', 'expired'],
  'money that never settled': ['pending', 'processing', 'frozen', 'failed'],
};

test.each(Object.entries(stories))(
  'T13: all 7! orders in which %s can be heard of end the same',
  (_, words) => {
    const told = words.map((status, index) => sessionViewOf({ status, revision: index + 1 }));
    // A duplicate delivery, and the return page that still says "pending", make it seven.
    const stale = sessionViewOf({ revision: 1 });
    const last = told.at(-1) ?? stale;
    const heard = [...told, stale, last, ...told].slice(0, 7);
    const views = heard.map((session, index) =>
      heard.indexOf(session) === index ? session : { ...session },
    );
    // As the backend does: once money was seen, every later view says so.
    const fundsFrom = told.findIndex(({ status }) => isFundsStatus(status));
    const sent = views.map((session) =>
      fundsFrom >= 0 && session.revision > fundsFrom ? { ...session, fundsSeen: true } : session,
    );
    const ends = new Set(
      permutations(sent).map((order) => {
        let state: SessionState = openedState({ revision: 0 });
        for (const session of order)
          state = reduceSession(state, { type: 'serverReported', session });
        return JSON.stringify(state);
      }),
    );
    expect(ends.size).toBe(1);
  },
);
