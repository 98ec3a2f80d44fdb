import { describe, expect, it } from 'vitest';
import { createTroubledDesk, type TroubledDesk } from '../../test/createTroubledDesk.ts';
import { networkTroubles } from '../../test/networkTroubles.ts';
import type { Checkout } from './Checkout.ts';

const second = 1_000;
const troubles = Object.entries(networkTroubles).map(([name, trouble]) => ({ name, trouble }));

// An answer may be held for 25 s and take 8 s more before it is given up; the wait after a
// failure is 15 s at most.
const longestPollMs = 33 * second;
const longestWaitMs = 15 * second;

/** Until the next poll is over, by the engine's own schedule, and a second. */
function onePollAndASecond(desk: TroubledDesk, checkout: Checkout): number {
  const startedAt = desk.pollStartedAt();
  const next = checkout.untilNextCheckMs();
  if (next !== undefined) return next + second;
  if (startedAt === undefined) return longestWaitMs + second;
  return startedAt + longestPollMs - desk.clock.monotonic() + longestWaitMs + second;
}

async function advanceUntil(desk: TroubledDesk, isDone: () => boolean, longestMs: number) {
  for (let ms = 0; !isDone() && ms <= longestMs; ms += 250) await desk.advance(250);
}

const phase = (checkout: Checkout) => checkout.getSnapshot().phase;

it('G07: there are at least 25 kinds of trouble', () => {
  expect(troubles.length).toBeGreaterThanOrEqual(25);
});

describe.each([
  { position: 1, maxWaitSeconds: 25 },
  { position: 2, maxWaitSeconds: 25 },
  { position: 2, maxWaitSeconds: 0 },
  { position: 6, maxWaitSeconds: 0 },
])('T43: trouble from poll $position on, held for $maxWaitSeconds s', (where) => {
  it.each(troubles)('$name', async ({ trouble }) => {
    const { position, maxWaitSeconds } = where;
    const desk = createTroubledDesk({ trouble, maxWaitSeconds });
    const checkout = desk.open();
    checkout.start();
    await desk.settle();
    await advanceUntil(desk, () => desk.polls() >= position - 1, 60 * second);
    desk.begin();
    await desk.advance(second);
    await desk.act('pay');
    await desk.advance(19 * second);
    if (!trouble.letsThrough) expect(phase(checkout)).toBe('awaitingPayment');

    desk.end();
    const longest = onePollAndASecond(desk, checkout);
    await advanceUntil(desk, () => phase(checkout) === 'paid', longest);
    expect(checkout.getSnapshot()).toMatchObject({ phase: 'paid', error: undefined });
    checkout.destroy();
  });
});

describe('T43: trouble from the click on', () => {
  it.each(troubles)('$name', async ({ trouble }) => {
    const desk = createTroubledDesk({ trouble, maxWaitSeconds: 25 });
    const checkout = desk.open();
    desk.begin();
    checkout.start();
    await desk.advance(20 * second);
    expect(['idle', 'creating', 'awaitingPayment']).toContain(phase(checkout));

    desk.end();
    // The third try may be on its way; after it the button is there again.
    await advanceUntil(desk, () => !checkout.getSnapshot().isStarting, 40 * second);
    if (phase(checkout) === 'idle') checkout.start();
    await desk.advance(second);
    expect(phase(checkout)).toBe('awaitingPayment');
    await desk.act('pay');
    const longest = onePollAndASecond(desk, checkout);
    await advanceUntil(desk, () => phase(checkout) === 'paid', longest);
    expect(checkout.getSnapshot()).toMatchObject({ phase: 'paid', error: undefined });
    expect(await desk.sessions()).toHaveLength(1);
    checkout.destroy();
  });
});

describe('T39, T43: trouble while the page is hidden for ten minutes', () => {
  it.each(troubles)('$name', async ({ trouble }) => {
    const desk = createTroubledDesk({ trouble, maxWaitSeconds: 25 });
    const checkout = desk.open();
    checkout.start();
    await desk.advance(second);
    desk.environment.hide();
    desk.begin();
    await desk.act('pay');
    await desk.advance(600 * second);
    if (!trouble.letsThrough) expect(phase(checkout)).toBe('awaitingPayment');

    desk.end();
    desk.environment.show();
    await desk.advance((trouble.barsMs ?? 0) + second);
    expect(checkout.getSnapshot()).toMatchObject({ phase: 'paid', error: undefined });
    checkout.destroy();
  });
});
