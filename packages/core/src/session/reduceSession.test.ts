import { describe, expect, test } from 'vitest';
import { openedState } from '../../test/openedState.ts';
import { sessionViewOf } from '../../test/sessionViewOf.ts';
import { sessionStatuses } from '../protocol/sessionStatus.ts';
import type { SessionView } from '../protocol/sessionView.ts';
import { reduceSession } from './reduceSession.ts';
import { canStartAgain } from './sessionSelectors.ts';
import type { SessionState } from './SessionState.ts';
import { canTransition, transitions } from './transitions.ts';

const report = (state: SessionState, changes: Partial<SessionView>) =>
  reduceSession(state, { type: 'serverReported', session: sessionViewOf(changes) });

const stateOf = {
  pending: 'awaitingPayment',
  processing: 'confirming',
  paid: 'paid',
  underpaid: 'underpaid',
  overpaid: 'overpaid',
  frozen: 'frozen',
  expired: 'expired',
  canceled: 'canceled',
  failed: 'failed',
} as const;

describe('the table of transitions', () => {
  test.each(sessionStatuses)('the first word %s opens its state', (status) => {
    expect(openedState({ status }).status).toBe(stateOf[status]);
  });

  const pairs = sessionStatuses.flatMap((from) => sessionStatuses.map((to) => ({ from, to })));
  test.each(pairs)('$from → $to', ({ from, to }) => {
    const before = openedState({ status: from });
    const after = report(before, { status: to, revision: 2 });
    const allowed = canTransition(stateOf[from], stateOf[to]);
    expect(after.status).toBe(allowed ? stateOf[to] : stateOf[from]);
    const word = !allowed && from !== 'paid' ? to : undefined;
    expect('unrecognised' in after ? after.unrecognised : undefined).toBe(word);
  });

  test('the rule in one line is the table', () => {
    const names = Object.keys(transitions) as (keyof typeof transitions)[];
    for (const from of names) {
      const allowed = names.filter((to) => from !== to && canTransition(from, to));
      const others = transitions[from].filter((to) => to !== from);
      expect(allowed.toSorted()).toEqual(others.toSorted());
    }
  });

  test('nothing leads back to waiting for money, and nothing leads out of paid', () => {
    for (const [from, targets] of Object.entries(transitions)) {
      if (from !== 'unknown') expect(targets).not.toContain('awaitingPayment');
    }
    expect(transitions.paid).toEqual([]);
  });
});

describe('creating', () => {
  test('starts from idle and from an ended session, and nowhere else', () => {
    expect(reduceSession({ status: 'idle' }, { type: 'creationStarted' })).toEqual({
      status: 'creating',
    });
    const expired = openedState({ status: 'expired' });
    expect(reduceSession(expired, { type: 'creationStarted' })).toEqual({
      status: 'creating',
      previous: expired,
    });
    for (const status of ['pending', 'processing', 'paid', 'frozen', 'unheard-of']) {
      const state = openedState({ status });
      expect(reduceSession(state, { type: 'creationStarted' })).toBe(state);
    }
  });

  test('a failure goes back to what was known before', () => {
    const canceled = openedState({ status: 'canceled' });
    const again = reduceSession(canceled, { type: 'creationStarted' });
    expect(reduceSession(again, { type: 'creationFailed' })).toBe(canceled);
    expect(reduceSession({ status: 'creating' }, { type: 'creationFailed' })).toEqual({
      status: 'idle',
    });
    const open = openedState();
    expect(reduceSession(open, { type: 'creationFailed' })).toBe(open);
  });

  test('a repeated create that answers with the same session keeps what is known of it', () => {
    const confirming = report(openedState(), { status: 'processing', revision: 5 });
    const session = sessionViewOf({ revision: 4 });
    expect(reduceSession(confirming, { type: 'sessionOpened', session })).toBe(confirming);
  });

  test('the next attempt replaces an ended session, and never a paid one', () => {
    const next = sessionViewOf({ id: 'cs_second', revision: 1 });
    const again = reduceSession(openedState({ status: 'expired' }), { type: 'creationStarted' });
    expect(reduceSession(again, { type: 'sessionOpened', session: next })).toMatchObject({
      status: 'awaitingPayment',
      session: { id: 'cs_second' },
      fundsSeen: false,
      late: false,
    });
    const paid = openedState({ status: 'paid' });
    expect(reduceSession(paid, { type: 'sessionOpened', session: next })).toBe(paid);
  });

  test('after an ended session a create may answer that it was paid after all', () => {
    const again = reduceSession(openedState({ status: 'expired' }), { type: 'creationStarted' });
    const session = sessionViewOf({ status: 'paid', revision: 2 });
    expect(reduceSession(again, { type: 'sessionOpened', session })).toMatchObject({
      status: 'paid',
      late: true,
    });
  });
});

describe('reports', () => {
  test('a report about another session changes nothing', () => {
    const state = openedState();
    expect(report(state, { id: 'cs_other', status: 'paid', revision: 9 })).toBe(state);
    expect(report({ status: 'idle' }, { status: 'paid' })).toEqual({ status: 'idle' });
    expect(report({ status: 'creating' }, { status: 'paid' })).toEqual({ status: 'creating' });
  });

  test('a lower revision changes nothing, the same revision refreshes', () => {
    const state = openedState({ revision: 5 });
    expect(report(state, { status: 'paid', revision: 4 })).toBe(state);
    expect(report(state, { revision: 5, serverNow: 1_767_225_700_000 })).toMatchObject({
      session: { serverNow: 1_767_225_700_000 },
    });
  });

  test('a word that is not understood goes away with the next one that is', () => {
    const puzzled = report(openedState(), { status: 'settling', revision: 2 });
    expect(puzzled).toMatchObject({ status: 'awaitingPayment', unrecognised: 'settling' });
    expect(report(puzzled, { status: 'paid', revision: 3 })).toMatchObject({
      status: 'paid',
      unrecognised: undefined,
    });
  });

  test('T49: money that comes after the end is accepted and marked late', () => {
    for (const status of ['expired', 'canceled', 'failed']) {
      const ended = openedState({ status });
      expect(report(ended, { status: 'paid', revision: 2 })).toMatchObject({
        status: 'paid',
        late: true,
        fundsSeen: true,
      });
      const confirming = report(ended, { status: 'processing', revision: 2 });
      expect(confirming).toMatchObject({ status: 'confirming', late: true });
      expect(report(confirming, { status: 'paid', revision: 3 })).toMatchObject({ late: true });
    }
  });

  test('a session that only changes the way it ended is not late', () => {
    const canceled = report(openedState({ status: 'expired' }), {
      status: 'canceled',
      revision: 2,
    });
    expect(canceled).toMatchObject({ status: 'canceled', late: false });
  });

  test('what the backend says about late and funds is believed', () => {
    expect(openedState({ status: 'paid', late: true }).late).toBe(true);
    expect(openedState({ status: 'expired', fundsSeen: true }).fundsSeen).toBe(true);
    expect(report(openedState(), { revision: 2, fundsSeen: true })).toMatchObject({
      status: 'awaitingPayment',
      fundsSeen: true,
    });
    expect(report(openedState(), { revision: 2, late: true })).toMatchObject({ late: true });
  });

  test('a session that ends without money says so, and may be started again', () => {
    const ended = report(openedState(), { status: 'expired', revision: 2 });
    expect(ended).toMatchObject({ fundsSeen: false });
    expect(canStartAgain(ended)).toBe(true);
  });
});

describe('the countdown of this device', () => {
  test('is a hint, and the server takes it back when it still has time', () => {
    const checking = reduceSession(openedState(), { type: 'deadlinePassed' });
    expect(checking).toMatchObject({ status: 'awaitingPayment', deadlinePassed: true });
    expect(report(checking, { revision: 1 })).toMatchObject({ deadlinePassed: false });
    const overdue = { serverNow: 1_767_227_400_000 };
    expect(report(checking, { revision: 1, ...overdue })).toMatchObject({ deadlinePassed: true });
  });

  test('the time of the server alone does not end it', () => {
    const overdue = { serverNow: 1_767_227_400_000 };
    for (const first of [{ status: 'pending' }, { status: 'a new word' }]) {
      const before = openedState({ ...first, ...overdue });
      const after = report(before, { ...overdue, revision: 2 });
      expect(after).toMatchObject({ status: 'awaitingPayment', deadlinePassed: false });
    }
    expect(openedState(overdue)).toMatchObject({ deadlinePassed: false });
    // No other state speaks of a deadline.
    expect(openedState({ status: 'paid' })).not.toHaveProperty('deadlinePassed');
  });

  test('a deadline that has passed is not carried into a state that has none', () => {
    const checking = reduceSession(openedState(), { type: 'deadlinePassed' });
    const overdue = { serverNow: 1_767_227_400_000 };
    const after = report(checking, { status: 'processing', revision: 2, ...overdue });
    expect(after).not.toHaveProperty('deadlinePassed');
  });

  test('means nothing in any other state', () => {
    for (const status of sessionStatuses.filter((word) => word !== 'pending')) {
      const state = openedState({ status });
      expect(reduceSession(state, { type: 'deadlinePassed' })).toBe(state);
    }
    expect(reduceSession({ status: 'idle' }, { type: 'deadlinePassed' })).toEqual({
      status: 'idle',
    });
  });
});

test('clearing forgets everything', () => {
  expect(reduceSession(openedState({ status: 'paid' }), { type: 'cleared' })).toEqual({
    status: 'idle',
  });
});
