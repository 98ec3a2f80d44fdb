import { expect, test } from 'vitest';
import { openedState } from '../../test/openedState.ts';
import { pollWaitSeconds } from './pollWaitSeconds.ts';

const wait = (status: string, visibility: 'visible' | 'hidden', maxWaitSeconds?: number) =>
  pollWaitSeconds({ state: openedState({ status }), visibility, maxWaitSeconds });

test('asks for 25 s while the page is looked at', () => {
  expect(wait('pending', 'visible')).toBe(25);
  expect(wait('frozen', 'visible')).toBe(25);
});

test('takes what the server offers, and never more than 25 s', () => {
  expect(wait('pending', 'visible', 30)).toBe(25);
  expect(wait('pending', 'visible', 10)).toBe(10);
  expect(wait('pending', 'visible', 0)).toBe(0);
  expect(wait('pending', 'visible', -1)).toBe(0);
});

test('nothing is held for a hidden page or an ended session', () => {
  expect(wait('pending', 'hidden')).toBe(0);
  expect(wait('expired', 'visible')).toBe(0);
});
