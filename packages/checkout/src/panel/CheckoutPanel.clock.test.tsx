import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createTestDesk } from '../../test/createTestDesk.ts';
import { renderWithDesk } from '../../test/renderWithDesk.tsx';
import { CheckoutPanel } from './CheckoutPanel.tsx';

const minute = 60_000;
const hour = 60 * minute;
const tenYears = 10 * 365 * 24 * hour;

async function openAwaiting(setUp: (desk: ReturnType<typeof createTestDesk>) => void = () => {}) {
  const desk = createTestDesk({ sessionLifetimeMs: 3 * hour });
  setUp(desk);
  const view = renderWithDesk({ desk, ui: <CheckoutPanel reference="ORD-1001" /> });
  await view.settle();
  await view.during(() => fireEvent.click(screen.getByRole('button')));
  await view.settle();
  return { desk, view };
}

/** Seconds of the countdown, as it is read off the screen. */
const shown = () =>
  (screen.getByRole('timer').textContent ?? '')
    .split(':')
    .reduce((total, part) => total * 60 + Number(part), 0);

const off = (seconds: number) => Math.abs(shown() - seconds);

it.each([
  ['ten years ahead', tenYears],
  ['ten years behind', -tenYears],
  ['right', 0],
])('T41, G09: a device clock that is %s: the countdown is right to a second', async (_, ms) => {
  const { view } = await openAwaiting((desk) => desk.shiftWallClock(ms));
  expect(off(3 * 3_600)).toBeLessThanOrEqual(1);
  await view.advance(minute);
  expect(off(3 * 3_600 - 60)).toBeLessThanOrEqual(1);
});

it.each([
  ['ahead', tenYears],
  ['back', -tenYears],
])('T41: a device clock that is set %s in the middle changes nothing', async (_, ms) => {
  const { desk, view } = await openAwaiting();
  await view.advance(minute);
  await view.during(() => desk.shiftWallClock(ms));
  await view.advance(1_000);
  expect(off(3 * 3_600 - 61)).toBeLessThanOrEqual(1);
  await view.advance(minute);
  expect(off(3 * 3_600 - 121)).toBeLessThanOrEqual(1);
});

it('G09: after two hours of sleep the countdown knows of them within a look', async () => {
  const { desk, view } = await openAwaiting();
  await view.advance(minute);
  await view.during(() => {
    desk.environment.hide();
    desk.sleep(2 * hour);
    desk.environment.show();
  });
  await view.settle();
  expect(off(3_600 - 60)).toBeLessThanOrEqual(1);
  await view.advance(minute);
  expect(off(3_600 - 120)).toBeLessThanOrEqual(1);
});
