import { expect, test } from 'vitest';
import { openedState } from '../../test/openedState.ts';
import { sessionViewOf } from '../../test/sessionViewOf.ts';
import { sessionStatuses } from '../protocol/sessionStatus.ts';
import { reduceSession } from './reduceSession.ts';
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

const those = (question: (state: SessionState) => boolean) =>
  sessionStatuses.filter((status) => question(openedState({ status })));

test('the QR and the link are shown while money is awaited or missing', () => {
  expect(those(canPay)).toEqual(['pending', 'underpaid']);
});

test('they are gone once the countdown has ended', () => {
  const checking = reduceSession(openedState(), { type: 'deadlinePassed' });
  expect(canPay(checking)).toBe(false);
  expect(selectPhase(checking)).toBe('checking');
});

test.each<[string, string]>([
  ['pending', 'awaitingPayment'],
  ['processing', 'confirming'],
  ...['underpaid', 'overpaid', 'frozen', 'paid', 'expired', 'canceled', 'failed'].map(
    (status): [string, string] => [status, status],
  ),
])('a session that is %s is shown as %s', (status, phase) => {
  expect(selectPhase(openedState({ status }))).toBe(phase);
});

test('cancel is offered while nothing has arrived', () => {
  expect(those(canCancel)).toEqual(['pending']);
  expect(canCancel(openedState({ fundsSeen: true }))).toBe(false);
  // Who follows somebody else's payment by a link may not end it.
  expect(canCancel(openedState({ readOnly: true }))).toBe(false);
});

test('starting again is offered after an end without money', () => {
  expect(those(canStartAgain)).toEqual(['expired', 'canceled', 'failed']);
  expect(those(isEnded)).toEqual(['expired', 'canceled', 'failed']);
  for (const status of ['expired', 'canceled', 'failed']) {
    expect(canStartAgain(openedState({ status, fundsSeen: true }))).toBe(false);
  }
});

test('only paid is paid', () => {
  expect(those(isPaid)).toEqual(['paid']);
});

test('before there is a session nothing can be done with it', () => {
  for (const state of [{ status: 'idle' }, { status: 'creating' }] satisfies SessionState[]) {
    expect(hasSession(state)).toBe(false);
    expect([canPay, canCancel, canStartAgain, isPaid].some((question) => question(state))).toBe(
      false,
    );
    expect(selectPhase(state)).toBe(state.status);
  }
});

test('a word nobody knows is shown as unknown, whatever was known before', () => {
  expect(selectPhase(openedState({ status: 'refunding' }))).toBe('unknown');
  expect(those((state) => selectPhase(state) === 'unknown')).toEqual([]);
  const session = sessionViewOf({ status: 'refunding', revision: 2 });
  const puzzled = reduceSession(openedState(), { type: 'serverReported', session });
  expect(selectPhase(puzzled)).toBe('unknown');
  expect([canPay(puzzled), canCancel(puzzled)]).toEqual([false, false]);
});
