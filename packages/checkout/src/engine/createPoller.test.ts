import { ApiError, createTestClock } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { createTestPoller } from '../../test/createTestPoller.ts';

const busy = (retryAfterMs?: number) =>
  new ApiError({ code: 'rate-limited', message: 'Too many.', status: 429, retryAfterMs });
const gone = new ApiError({ code: 'session-not-found', message: 'Not there.', status: 404 });

// With chance in the middle: after an answer that was held, on the ladder's first rung, while the
// page is hidden, and after one, two and three failures.
const soonMs = 125;
const rungMs = 2_000;
const hiddenMs = 60_000;
const failureMs = [2_500, 3_250, 4_375];

/** A poller whose first request is on its way. */
async function createAsking(options: Parameters<typeof createTestPoller>[0] = {}) {
  const desk = createTestPoller(options);
  desk.poller.resumeAfterAnswer();
  await desk.clock.advance(desk.poller.untilNextMs() ?? 0);
  return desk;
}

describe('the schedule', () => {
  it('asks again soon after the server spoke, and lets it hold the answer', async () => {
    const { poller, clock, asked } = createTestPoller();
    poller.resumeAfterAnswer();
    expect(poller.untilNextMs()).toBe(soonMs);
    await clock.advance(100);
    expect(poller.untilNextMs()).toBe(25);
    expect(asked).toEqual([]);
    await clock.advance(25);
    expect(asked).toMatchObject([{ at: soonMs, waitSeconds: 25, isWanted: false }]);
    expect(poller.untilNextMs()).toBeUndefined();
  });

  it('takes the place of a request that is held when the server spoke meanwhile', async () => {
    const { poller, newest, clock } = await createAsking();
    poller.resumeAfterAnswer();
    expect(newest().signal.aborted).toBe(true);
    expect(clock.pendingTimers).toBe(1);
  });

  it('walks the ladder where the server holds nothing', async () => {
    const { poller, newest } = await createAsking({ maxWaitSeconds: 0 });
    expect(newest()).toMatchObject({ at: rungMs, waitSeconds: 0 });
    await newest().answer();
    expect(poller.untilNextMs()).toBe(rungMs);
  });

  it('holds nothing and asks once a minute while the page is hidden', async () => {
    const { environment, poller, clock, newest } = createTestPoller();
    environment.hide();
    poller.resumeAfterAnswer();
    expect(poller.untilNextMs()).toBe(hiddenMs);
    await clock.advance(hiddenMs);
    expect(newest()).toMatchObject({ waitSeconds: 0, isWanted: false });
  });

  it('is due at once, and not before, when the device slept over it', () => {
    const clock = createTestClock();
    let sleptMs = 0;
    const { poller } = createTestPoller({
      clock: { ...clock, monotonic: () => clock.monotonic() + sleptMs },
    });
    poller.resumeAfterAnswer();
    sleptMs = 7_200_000;
    expect(poller.untilNextMs()).toBe(0);
  });

  it('ends with the payment, also where a request was due', async () => {
    const { poller, clock, asked, report } = createTestPoller();
    poller.resumeAfterAnswer();
    report({ status: 'paid', revision: 2 });
    poller.resumeAfterAnswer();
    expect(clock.pendingTimers).toBe(0);
    expect(poller.untilNextMs()).toBeUndefined();
    await clock.advance(hiddenMs);
    expect(asked).toEqual([]);
  });
});

describe('an answer', () => {
  it.each([
    ['held to the end', 25_000, {}, soonMs],
    ['held for half of it', 12_500, {}, soonMs],
    ['not held, though we wished for it', 0, {}, rungMs],
    ['let go early without news', 5_000, {}, rungMs],
    ['held until there was news', 1_000, { revision: 2 }, soonMs],
    ['with news at once, each time', 999, { revision: 2 }, rungMs],
    ['of an older revision', 5_000, { revision: 0 }, rungMs],
    ['with another status at once', 0, { status: 'processing', revision: 2 }, soonMs],
  ])('%s: the next request follows accordingly', async (_, heldMs, news, nextMs) => {
    const { poller, clock, newest, report } = await createAsking();
    await clock.advance(heldMs);
    report(news);
    await newest().answer();
    expect(poller.untilNextMs()).toBe(nextMs);
  });

  it('to a question that was not to be held says nothing about holding', async () => {
    const { poller, newest } = createTestPoller();
    poller.readNow();
    await newest().answer();
    expect(poller.untilNextMs()).toBe(soonMs);
  });

  it('that comes late, when there is no session any more, is no failure and the last', async () => {
    const { poller, clock, newest, failures, forget } = createTestPoller();
    forget();
    poller.readNow();
    await clock.advance(2_000);
    await newest().answer();
    expect(failures).toEqual([]);
    expect(clock.pendingTimers).toBe(0);
  });
});

describe('a read that is wanted now', () => {
  it('takes the place of one that is held', async () => {
    const { poller, asked, newest } = await createAsking();
    const held = newest();
    poller.readNow();
    expect(held.signal.aborted).toBe(true);
    expect(newest()).toMatchObject({ waitSeconds: 0, isWanted: true });
    expect(newest().signal.aborted).toBe(false);
    expect(asked).toHaveLength(2);
  });

  it('takes the place of one that is due', async () => {
    const { poller, clock, asked } = createTestPoller();
    poller.resumeAfterAnswer();
    poller.readNow();
    expect(clock.pendingTimers).toBe(0);
    expect(asked).toHaveLength(1);
  });

  it('waits for one on its way, until that has probably lost its connection', async () => {
    const { poller, clock, asked, newest } = createTestPoller();
    await clock.advance(60_000);
    poller.readNow();
    const first = newest();
    await clock.advance(2_999);
    poller.readNow();
    expect(asked).toHaveLength(1);
    await clock.advance(1);
    poller.readNow();
    expect(asked).toHaveLength(2);
    expect(first.signal.aborted).toBe(true);
  });

  it.each(['answer', 'fail'] as const)('is not disturbed by the %s of the other', async (end) => {
    const { poller, clock, failures, newest } = await createAsking();
    const held = newest();
    poller.readNow();
    await held[end](busy());
    expect(failures).toEqual([]);
    expect(clock.pendingTimers).toBe(0);
    await newest().answer();
    expect(poller.untilNextMs()).toBe(soonMs);
  });
});

describe('T43: failures', () => {
  it('are told, and waited for longer each time in a row', async () => {
    const { poller, clock, failures, newest } = await createAsking();
    for (const [index, delayMs] of failureMs.entries()) {
      await newest().fail(index === 0 ? new TypeError('reset') : busy());
      expect(poller.untilNextMs()).toBe(delayMs);
      await clock.advance(delayMs);
    }
    expect(failures.map(({ code }) => code)).toEqual([
      'connection-failed',
      'rate-limited',
      'rate-limited',
    ]);
    await newest().answer();
    await clock.advance(rungMs);
    await newest().fail(busy());
    expect(poller.untilNextMs()).toBe(failureMs[0]);
  });

  it('end everything when the session is not there any more', async () => {
    const { poller, clock, failures, newest } = await createAsking();
    await newest().fail(gone);
    expect(failures).toEqual([gone]);
    expect(poller.untilNextMs()).toBeUndefined();
    expect(clock.pendingTimers).toBe(0);
  });

  it('obey Retry-After, also when an answer is wanted now', async () => {
    const { poller, clock, asked, newest } = await createAsking();
    await newest().fail(busy(30_000));
    expect(poller.untilNextMs()).toBe(31_500);
    await clock.advance(10_000);
    poller.readNow();
    poller.readNow();
    expect(poller.untilNextMs()).toBe(20_000);
    expect(clock.pendingTimers).toBe(1);
    await clock.advance(19_999);
    expect(asked).toHaveLength(1);
    await clock.advance(1);
    expect(asked).toHaveLength(2);
    expect(newest().isWanted).toBe(false);
  });

  it('may be asked about at once when Retry-After is over', async () => {
    const { poller, clock, asked, newest } = await createAsking();
    await newest().fail(busy(30_000));
    await clock.advance(30_000);
    poller.readNow();
    expect(asked).toHaveLength(2);
  });

  it('bar nothing any more once the server has spoken', async () => {
    const { poller, asked, newest } = await createAsking();
    await newest().fail(busy(30_000));
    poller.resumeAfterAnswer();
    expect(poller.untilNextMs()).toBe(soonMs);
    poller.readNow();
    expect(asked).toHaveLength(2);
  });
});

describe('whoever hears of a failure', () => {
  it('may stop everything', async () => {
    const { clock, newest } = await createAsking({ onFailure: (poller) => poller.stop() });
    await newest().fail(busy());
    expect(clock.pendingTimers).toBe(0);
  });

  it('may stop and begin anew', async () => {
    const { poller, clock, newest } = await createAsking({
      onFailure: ({ stop, resumeAfterAnswer }) => (stop(), resumeAfterAnswer()),
    });
    await newest().fail(busy());
    expect(poller.untilNextMs()).toBe(soonMs);
    expect(clock.pendingTimers).toBe(1);
  });

  it('may ask at once', async () => {
    const { poller, clock, asked, newest } = await createAsking({
      onFailure: ({ readNow }) => readNow(),
    });
    await newest().fail(busy());
    expect(asked).toHaveLength(2);
    expect(poller.untilNextMs()).toBeUndefined();
    expect(clock.pendingTimers).toBe(0);
  });

  it('may ask for an answer as soon as the server allows one', async () => {
    const { poller, newest } = await createAsking({ onFailure: ({ readNow }) => readNow() });
    await newest().fail(busy(30_000));
    expect(poller.untilNextMs()).toBe(30_000);
  });
});

describe('out of sight', () => {
  it('lets go of what is held', async () => {
    const { environment, poller, clock, newest } = await createAsking();
    environment.hide();
    poller.releaseHeld();
    expect(newest().signal.aborted).toBe(true);
    expect(poller.untilNextMs()).toBe(hiddenMs);
    expect(clock.pendingTimers).toBe(1);
  });

  it('counts a request that it gave up neither as held nor as failed', async () => {
    const { poller, clock, newest } = await createAsking();
    await newest().fail(busy());
    await clock.advance(failureMs[0] ?? 0);
    // Into the back-forward cache: still in sight when it goes.
    poller.releaseHeld();
    expect(poller.untilNextMs()).toBe(rungMs);
  });

  it('waits for an answer that is not held', async () => {
    const { environment, poller, clock, newest } = createTestPoller();
    poller.readNow();
    environment.hide();
    poller.releaseHeld();
    expect(newest().signal.aborted).toBe(false);
    expect(clock.pendingTimers).toBe(0);
    await newest().answer();
    expect(poller.untilNextMs()).toBe(hiddenMs);
  });

  it('puts off what was due in sight', () => {
    const { environment, poller, clock } = createTestPoller();
    poller.resumeAfterAnswer();
    environment.hide();
    poller.releaseHeld();
    expect(poller.untilNextMs()).toBe(hiddenMs);
    expect(clock.pendingTimers).toBe(1);
  });
});

describe('stopped', () => {
  it('leaves no request and no timer, whatever still comes', async () => {
    const asking = await createAsking();
    asking.poller.stop();
    expect(asking.newest().signal.aborted).toBe(true);
    await asking.newest().fail(busy());
    expect(asking.failures).toEqual([]);
    expect(asking.clock.pendingTimers).toBe(0);

    const waiting = createTestPoller();
    waiting.poller.resumeAfterAnswer();
    waiting.poller.stop();
    expect(waiting.clock.pendingTimers).toBe(0);
    expect(waiting.poller.untilNextMs()).toBeUndefined();
  });

  it('forgets failures and what barred it', async () => {
    const { poller, asked, newest } = await createAsking();
    await newest().fail(busy(30_000));
    poller.stop();
    poller.readNow();
    expect(asked).toHaveLength(2);
    await newest().fail(busy());
    expect(poller.untilNextMs()).toBe(failureMs[0]);
  });
});
