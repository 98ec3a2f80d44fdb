import { describe, expect, it } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { createBegun } from './createBegun.ts';
import { createBell } from './createBell.ts';
import { createSharedReads } from './createSharedReads.ts';

/** Shared reads of which each read ends when the test says so. */
function createReading({
  turn = () => Promise.resolve(true),
  ...options
}: Parameters<typeof createTestContext>[0] & {
  turn?: (isWanted: () => boolean) => Promise<boolean>;
} = {}) {
  const { context, clock, errors } = createTestContext(options);
  const begun = createBegun(clock);
  const asked: string[] = [];
  let finish: (error?: Error) => void = () => undefined;
  const reads = createSharedReads({
    ...{ context, begun, turn },
    read: (id) => {
      asked.push(id);
      return new Promise<void>((resolve, reject) => {
        finish = (error) => (error ? reject(error) : resolve());
      });
    },
  });
  const seen: string[] = [];
  return {
    ...{ ...reads, asked, seen, begun, clock, errors },
    finish: (error?: Error) => finish(error),
    look: (name: string, id = 'a', bell?: ReturnType<typeof createBell>) =>
      void reads.look(id, bell).then(() => seen.push(name)),
  };
}

describe('a look at StablePay', () => {
  it('is one for all who look at the same, and one for each thing', async () => {
    const { look, asked, seen, finish, clock } = createReading();
    look('first');
    look('second');
    await clock.advance(1_000);
    look('third');
    look('other', 'b');
    await clock.advance(0);
    expect([asked, seen]).toEqual([['a', 'b'], []]);
    finish();
    await clock.advance(0);
    expect(seen).toEqual(['other']);
  });

  it('tells all who look when it is through, and leaves no timer', async () => {
    const { look, seen, finish, clock } = createReading();
    look('first');
    look('second');
    await clock.advance(0);
    finish();
    await clock.advance(0);
    expect(seen).toEqual(['first', 'second']);
    expect(clock.pendingTimers).toBe(0);
  });

  it('is not due again for five seconds, and is no wait then', async () => {
    const { look, asked, seen, finish, dueInMs, clock } = createReading();
    expect(dueInMs('a')).toBe(0);
    look('first');
    await clock.advance(1_000);
    // There is one to have part in.
    expect(dueInMs('a')).toBe(0);
    finish();
    await clock.advance(0);
    expect(dueInMs('a')).toBe(4_000);
    look('second');
    await clock.advance(3_999);
    expect([asked, seen]).toEqual([['a'], ['first', 'second']]);
    await clock.advance(1);
    expect(dueInMs('a')).toBe(0);
    look('third');
    await clock.advance(0);
    expect(asked).toEqual(['a', 'a']);
  });

  it.each([
    [25, 3_000],
    [0, 9_000],
  ])('T25: where a wait is at most %i s, is waited for %i ms', async (maxWaitSeconds, limitMs) => {
    const { look, asked, seen, clock } = createReading({ maxWaitSeconds });
    look('first');
    await clock.advance(limitMs - 1);
    expect(seen).toEqual([]);
    await clock.advance(1);
    expect(seen).toEqual(['first']);
    // It goes on, and there is no second one beside it.
    look('second');
    await clock.advance(limitMs);
    expect([asked, seen]).toEqual([['a'], ['first', 'second']]);
  });

  it('is waited for no longer than its bell lets', async () => {
    const { look, seen, clock } = createReading();
    const bell = createBell(clock);
    look('first', 'a', bell);
    await clock.advance(500);
    bell.ring();
    await clock.advance(0);
    expect(seen).toEqual(['first']);
  });

  it('that fails is reported, and is none for whoever looks', async () => {
    const { look, seen, finish, errors, clock } = createReading();
    look('first');
    await clock.advance(0);
    const error = new Error('down');
    finish(error);
    await clock.advance(0);
    expect([seen, errors]).toEqual([['first'], [error]]);
  });

  it('is something the proxy waits for before it ends', async () => {
    const { look, finish, begun, clock } = createReading();
    look('first');
    await clock.advance(0);
    let isFinished = false;
    void begun.finished(10_000).then(() => (isFinished = true));
    await clock.advance(3_000);
    expect(isFinished).toBe(false);
    finish();
    await clock.advance(0);
    expect(isFinished).toBe(true);
  });

  it('takes its turn, and is wanted for ten seconds after somebody looked', async () => {
    const wanted: (() => boolean)[] = [];
    let decide: (mayRead: boolean) => void = () => undefined;
    const turn = (isWanted: () => boolean) => {
      wanted.push(isWanted);
      return new Promise<boolean>((resolve) => (decide = resolve));
    };
    const { look, asked, seen, clock } = createReading({ turn });
    look('first');
    await clock.advance(5_000);
    look('second');
    await clock.advance(10_000);
    expect(wanted.map((isWanted) => isWanted())).toEqual([true]);
    await clock.advance(1);
    expect(wanted.map((isWanted) => isWanted())).toEqual([false]);
    decide(false);
    await clock.advance(0);
    expect([asked, seen]).toEqual([[], ['first', 'second']]);
  });

  it('is never due where nothing may be read', async () => {
    const { look, asked, seen, dueInMs, clock } = createReading({ upstreamReadsPerSecond: 0 });
    expect(dueInMs('a')).toBe(Number.POSITIVE_INFINITY);
    look('first');
    await clock.advance(0);
    expect([asked, seen]).toEqual([[], ['first']]);
  });
});
