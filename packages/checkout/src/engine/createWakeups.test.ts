import { createTestClock } from '@stablepay/core';
import { expect, it } from 'vitest';
import { createTestEnvironment } from '../../test/createTestEnvironment.ts';
import { createWakeups } from './createWakeups.ts';

function listen() {
  const clock = createTestClock();
  const environment = createTestEnvironment();
  const told: string[] = [];
  const wakeups = createWakeups({
    environment,
    clock,
    onWake: () => told.push('woke'),
    onHide: () => told.push('hid'),
    onStorageChange: () => undefined,
  });
  wakeups.listen();
  return { clock, environment, told, wakeups };
}

it('several events of one return are one wake-up', () => {
  const { environment, told } = listen();
  environment.hide();
  environment.show();
  expect(told).toEqual(['hid', 'woke']);
});

it('T39: a return is heard however short the absence was, or seems to have been', () => {
  const { environment, told, wakeups } = listen();
  // The shopper has just pressed a button, looks away and is back at once; or the device slept, and
  // its monotonic clock with it.
  wakeups.claim();
  environment.hide();
  environment.show();
  environment.hide();
  environment.show();
  expect(told).toEqual(['hid', 'woke', 'hid', 'woke']);
});

it('T39: what was asked out of sight does not take the place of the return', () => {
  const { environment, told, wakeups } = listen();
  environment.hide();
  expect(wakeups.claim()).toBe(true);
  environment.show();
  environment.setOnline(true);
  expect(told).toEqual(['hid', 'woke']);
});

it('without an absence a second wake-up counts after 500 ms', async () => {
  const { clock, environment, told } = listen();
  environment.setOnline(true);
  await clock.advance(499);
  environment.setOnline(true);
  expect(told).toEqual(['woke']);
  await clock.advance(1);
  environment.setOnline(true);
  expect(told).toEqual(['woke', 'woke']);
});
